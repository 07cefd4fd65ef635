INSERT INTO view_privacy_person (congress, person, kind, registered_at) VALUES ($1, $2, $3, $4)
