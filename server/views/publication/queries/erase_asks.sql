DELETE FROM view_publication_ask
WHERE congress = $1
  AND matter IN (SELECT matter FROM view_publication_matter WHERE congress = $1 AND raised_by = $2);
