DELETE FROM view_people_identifier WHERE congress = $1 AND identifier = $2 AND fingerprint = $3;
