INSERT INTO view_activities_part (congress, activity, part, place, node) VALUES ($1, $2, $3, $4, $5)
