INSERT INTO view_report_meetings_deputy (congress, person, level) VALUES ($1, $2, $3)
    ON CONFLICT (congress, person) DO UPDATE SET level = excluded.level
