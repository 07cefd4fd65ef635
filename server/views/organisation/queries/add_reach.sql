INSERT INTO view_organisation_reach (congress, above, node)
VALUES ($1, $2, $3);
