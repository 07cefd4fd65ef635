SELECT congress, person FROM view_privacy_request WHERE stage = 'approved' AND erase_on <= $1
 ORDER BY erase_on, person LIMIT 500
