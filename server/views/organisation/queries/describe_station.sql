UPDATE view_organisation_node
SET address_ref = $3, phone_ref = $4, hours_ref = $5, station_type = COALESCE($6, station_type),
    week = $7, point_ref = COALESCE($8, point_ref), note_ref = COALESCE($9, note_ref)
WHERE congress = $1 AND node = $2;
