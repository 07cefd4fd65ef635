UPDATE view_activities_item SET state = $4, settled_ref = $5, settled_on = $6, matter = $7, number = $8 WHERE congress = $1 AND activity = $2 AND item = $3
