INSERT INTO view_record_deputy (congress, deputy) VALUES ($1, $2)
    ON CONFLICT (congress, deputy) DO NOTHING
