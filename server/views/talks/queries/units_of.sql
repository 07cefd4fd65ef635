SELECT unit, present FROM view_talks_unit WHERE congress = $1 AND talk = $2 ORDER BY place
