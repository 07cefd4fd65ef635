INSERT INTO view_suggestions_outside_link (congress, suggestion, item) VALUES ($1, $2, $3) ON CONFLICT (congress, suggestion, item) DO NOTHING
