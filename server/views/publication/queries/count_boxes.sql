SELECT box, count(*) FROM view_publication_matter
WHERE congress = $1 AND community = $2 AND box IS NOT NULL
GROUP BY box;
