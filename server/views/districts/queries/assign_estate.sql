UPDATE view_districts_estate
SET district_seat_ref = $3, township_seat_ref = $4
WHERE congress = $1 AND estate = $2;
