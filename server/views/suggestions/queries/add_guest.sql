INSERT INTO view_suggestions_guest (congress, suggestion, deputy, visit) VALUES ($1, $2, $3, $4) ON CONFLICT (congress, suggestion, deputy, visit) DO NOTHING
