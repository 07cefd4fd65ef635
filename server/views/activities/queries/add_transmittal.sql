INSERT INTO view_activities_transmittal (congress, activity, node, position, transmitted_on, due_on, waits) VALUES ($1, $2, $3, $4, $5, $6, 1)
