UPDATE view_publicity_entry SET kind = 'reprint', piece = $3 WHERE congress = $1 AND held_by = $2
