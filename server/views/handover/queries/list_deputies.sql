SELECT DISTINCT person FROM view_handover_office
 WHERE congress = $1 AND role = 'deputy' AND person <> $2 ORDER BY person
