UPDATE view_people_person
SET name_ref = NULL, phone_ref = NULL, erased = 1
WHERE congress = $1 AND person = $2;
