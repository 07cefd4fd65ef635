DELETE FROM view_districts_estate WHERE congress = $1 AND estate = $2;
