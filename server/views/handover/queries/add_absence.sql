INSERT INTO view_handover_absence (congress, absence, person, substitute, from_on, until_on)
VALUES ($1, $2, $3, $4, $5, $6)
