INSERT INTO view_suggestions_raiser (congress, matter, person) VALUES ($1, $2, $3)
    ON CONFLICT (congress, matter, person) DO NOTHING
