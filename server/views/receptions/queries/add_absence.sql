INSERT INTO view_receptions_absence (congress, absence, person, from_on, until_on) VALUES ($1, $2, $3, $4, $5)
