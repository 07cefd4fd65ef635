DELETE FROM view_districts_seat WHERE congress = $1 AND person = $2 AND node = $3;
