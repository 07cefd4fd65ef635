UPDATE view_reveals_request SET looked_at = $3 WHERE congress = $1 AND reveal = $2
