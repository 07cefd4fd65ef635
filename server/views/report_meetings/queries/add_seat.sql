INSERT INTO view_report_meetings_seat (congress, person, node, granted_on) VALUES ($1, $2, $3, $4)
    ON CONFLICT (congress, person, node) DO UPDATE SET granted_on = excluded.granted_on
