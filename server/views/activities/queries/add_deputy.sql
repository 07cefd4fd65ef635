INSERT INTO view_activities_deputy (congress, activity, deputy, place) VALUES ($1, $2, $3, $4)
    ON CONFLICT (congress, activity, deputy) DO UPDATE SET place = excluded.place
