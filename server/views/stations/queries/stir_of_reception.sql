UPDATE view_stations_body SET since = $3
 WHERE congress = $1 AND since < $3
   AND node = (SELECT station FROM view_stations_reception WHERE congress = $1 AND reception = $2)
