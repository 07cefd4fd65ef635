UPDATE view_organisation_role
SET ended_on = $5
WHERE congress = $1 AND person = $2 AND role = $3 AND node = $4;
