DELETE FROM view_people_account WHERE congress = $1 AND person = $2;
