SELECT kind, name_ref, phone_ref, merged_into
FROM view_people_person
WHERE congress = $1 AND person = $2 AND erased = 0;
