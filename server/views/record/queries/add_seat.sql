INSERT INTO view_record_seat (congress, deputy, node, granted_on) VALUES ($1, $2, $3, $4)
    ON CONFLICT (congress, deputy, node) DO UPDATE SET granted_on = excluded.granted_on, ended_on = NULL
