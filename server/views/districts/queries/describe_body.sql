UPDATE view_districts_node
SET address_ref = $3, phone_ref = $4, hours_ref = $5
WHERE congress = $1 AND node = $2;
