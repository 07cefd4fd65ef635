UPDATE view_publicity_entry SET state = 'struck', reason = $3 WHERE congress = $1 AND entry = $2
