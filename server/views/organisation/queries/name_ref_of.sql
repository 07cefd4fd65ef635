SELECT name_ref FROM view_organisation_node WHERE congress = $1 AND node = $2;
