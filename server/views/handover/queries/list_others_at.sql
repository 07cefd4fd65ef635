SELECT person, role FROM view_handover_office
 WHERE congress = $1 AND node = $2 AND person <> $3 ORDER BY role, person
