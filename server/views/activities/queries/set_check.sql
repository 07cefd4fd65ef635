INSERT INTO view_activities_check (congress, activity, line, verdict) VALUES ($1, $2, $3, $4)
    ON CONFLICT (congress, activity, line) DO UPDATE SET verdict = excluded.verdict
