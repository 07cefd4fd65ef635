INSERT INTO view_organisation_node
    (congress, node, kind, parent, ordering, added, name_ref, short_name_ref, station_type, purpose)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);
