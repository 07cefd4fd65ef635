INSERT INTO view_people_account (congress, fingerprint, person, name_ref)
VALUES ($1, $2, $3, $4);
