INSERT INTO view_organisation_role (congress, person, role, node, granted_on, ended_on)
VALUES ($1, $2, $3, $4, $5, NULL)
ON CONFLICT (congress, person, role, node)
DO UPDATE SET granted_on = excluded.granted_on, ended_on = NULL;
