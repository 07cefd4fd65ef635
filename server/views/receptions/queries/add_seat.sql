INSERT INTO view_receptions_seat (congress, node, person) VALUES ($1, $2, $3)
    ON CONFLICT (congress, node, person) DO NOTHING
