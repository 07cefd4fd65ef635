UPDATE view_publicity_entry SET state = 'struck', reason = $3 WHERE congress = $1 AND held_by = $2 AND state = 'counted'
