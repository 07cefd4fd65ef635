UPDATE view_districts_name SET merged_into = $3 WHERE congress = $1 AND person = $2;
