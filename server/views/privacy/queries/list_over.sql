SELECT matter, number, closed_on FROM view_privacy_matter
 WHERE congress = $1 AND lapsed_on IS NULL AND closed_on <= $2 AND batch IS NULL
 ORDER BY closed_on, matter LIMIT 100
