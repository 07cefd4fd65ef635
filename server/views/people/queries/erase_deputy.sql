DELETE FROM view_people_deputy WHERE congress = $1 AND person = $2;
