INSERT INTO view_report_meetings_entry (congress, meeting, series, person, position, tally_ref, agrees) VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (congress, meeting, series, person) DO UPDATE SET position = excluded.position, tally_ref = excluded.tally_ref, agrees = excluded.agrees
