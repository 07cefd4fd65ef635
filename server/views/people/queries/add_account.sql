INSERT INTO view_people_account (congress, fingerprint, person)
VALUES ($1, $2, $3);
