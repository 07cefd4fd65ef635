INSERT INTO view_commitments_suggestion (congress, suggestion, title_ref) VALUES ($1, $2, $3)
