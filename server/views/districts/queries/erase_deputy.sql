DELETE FROM view_districts_deputy WHERE congress = $1 AND person = $2;
