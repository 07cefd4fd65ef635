SELECT congress, matter, closed_on FROM view_privacy_matter WHERE voice IS NOT NULL AND closed_on IS NOT NULL
 ORDER BY closed_on, matter LIMIT 500
