UPDATE view_activities_transmittal SET feedback_ref = $4, received_on = $5, waits = 0 WHERE congress = $1 AND activity = $2 AND node = $3
