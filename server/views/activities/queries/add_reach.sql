INSERT INTO view_activities_reach (congress, node, activity) VALUES ($1, $2, $3)
