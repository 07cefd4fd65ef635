DELETE FROM view_people_identifier WHERE congress = $1 AND person = $2;
