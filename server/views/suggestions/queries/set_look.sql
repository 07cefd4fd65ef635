INSERT INTO view_suggestions_look (congress, suggestion, person, up_to) VALUES ($1, $2, $3, $4)
    ON CONFLICT (congress, suggestion, person) DO UPDATE SET up_to = excluded.up_to
