INSERT INTO view_reveals_name (congress, person, phone) VALUES ($1, $2, $3)
    ON CONFLICT (congress, person) DO UPDATE SET phone = excluded.phone
