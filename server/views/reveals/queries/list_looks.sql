SELECT at FROM view_reveals_look WHERE congress = $1 AND reveal = $2 ORDER BY position
