SELECT estate, name_ref, community, district_seat_ref, township_seat_ref
FROM view_districts_estate
WHERE congress = $1 AND estate = $2;
