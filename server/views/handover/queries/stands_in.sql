SELECT DISTINCT person, role, node, substitute_node FROM view_handover_absence
 WHERE congress = $1 AND substitute = $2 AND until_on >= $3 AND from_on <= $3 ORDER BY person, role, node
