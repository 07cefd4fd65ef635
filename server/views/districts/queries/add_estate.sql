INSERT INTO view_districts_estate
    (congress, estate, community, added, name_ref, district_seat_ref, township_seat_ref)
VALUES ($1, $2, $3, $4, $5, $6, $7);
