UPDATE view_organisation_node
SET name_ref = $3, short_name_ref = $4
WHERE congress = $1 AND node = $2;
