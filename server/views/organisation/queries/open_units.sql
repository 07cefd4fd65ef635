SELECT node, name_ref, short_name_ref
FROM view_organisation_node
WHERE congress = $1 AND kind = 'handling_unit' AND closed_on IS NULL
ORDER BY ordering, added;
