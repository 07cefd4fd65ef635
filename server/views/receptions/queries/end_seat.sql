DELETE FROM view_receptions_seat WHERE congress = $1 AND node = $2 AND person = $3
