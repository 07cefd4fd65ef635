UPDATE view_people_person SET merged_into = $3 WHERE congress = $1 AND person = $2;
