UPDATE view_people_person SET name_ref = $3 WHERE congress = $1 AND person = $2;
