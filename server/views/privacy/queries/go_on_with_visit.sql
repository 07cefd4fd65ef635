INSERT INTO view_privacy_visit (congress, person, reception, position, about, deed, ref, at)
SELECT v.congress, v.person, v.reception, $3, v.about, $4, $5, $6 FROM view_privacy_visit v
 WHERE v.congress = $1 AND v.about = $2 AND v.deed IN ('booked', 'came')
