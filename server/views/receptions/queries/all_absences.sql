SELECT person, from_on, until_on FROM view_receptions_absence WHERE congress = $1 ORDER BY person, from_on, absence
