DELETE FROM view_people_deputy_seat WHERE congress = $1 AND person = $2 AND node = $3;
