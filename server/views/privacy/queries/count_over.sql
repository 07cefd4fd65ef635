SELECT count(*) FROM view_privacy_matter
 WHERE congress = $1 AND lapsed_on IS NULL AND closed_on <= $2 AND batch IS NULL
