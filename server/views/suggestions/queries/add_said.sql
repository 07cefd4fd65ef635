INSERT INTO view_suggestions_said (congress, suggestion, person) VALUES ($1, $2, $3)
    ON CONFLICT (congress, suggestion, person) DO NOTHING
