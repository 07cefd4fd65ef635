SELECT activity, node, transmitted_on, due_on, feedback_ref, received_on FROM view_activities_transmittal WHERE congress = $1 AND activity = $2 ORDER BY position, node
