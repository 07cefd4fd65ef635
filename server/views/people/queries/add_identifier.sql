INSERT INTO view_people_identifier (congress, identifier, fingerprint, person)
VALUES ($1, $2, $3, $4);
