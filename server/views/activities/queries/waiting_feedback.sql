SELECT activity, node, transmitted_on, due_on, feedback_ref, received_on FROM view_activities_transmittal WHERE congress = $1 AND waits = 1 ORDER BY due_on, position LIMIT 500
