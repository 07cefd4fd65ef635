INSERT INTO view_record_activity (congress, activity, kind, title) VALUES ($1, $2, $3, $4)
