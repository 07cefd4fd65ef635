INSERT INTO view_people_person (congress, person, kind, added, erased)
VALUES ($1, $2, $3, $4, 0);
