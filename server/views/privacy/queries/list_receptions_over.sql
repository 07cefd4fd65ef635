SELECT congress, reception, held_on FROM view_privacy_reception WHERE lapsed_on IS NULL AND held_on <= $1
 ORDER BY held_on, reception LIMIT 500
