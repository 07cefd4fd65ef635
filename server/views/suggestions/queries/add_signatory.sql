INSERT INTO view_suggestions_signatory (congress, deputy, suggestion) VALUES ($1, $2, $3)
    ON CONFLICT (congress, deputy, suggestion) DO NOTHING
