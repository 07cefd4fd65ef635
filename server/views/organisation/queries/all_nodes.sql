-- Every body, closed ones too.
SELECT node, kind, parent, name_ref, short_name_ref, address_ref, phone_ref, hours_ref, ordering,
       closed_on, station_type, week, point_ref, note_ref
FROM view_organisation_node
WHERE congress = $1
ORDER BY ordering, added;
