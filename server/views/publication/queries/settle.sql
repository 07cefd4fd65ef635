-- What follows from the rest: whether everybody reads it, and in which box of the desk it lies.
UPDATE view_publication_matter
SET listed_at = CASE WHEN shown = 1 AND stopped = 0 AND merged = 0 THEN published_at END,
    box = CASE WHEN stopped = 1 OR merged = 1 OR state IN ('not_asked', 'withdrawn') THEN NULL
               WHEN state = 'published' AND newer_answer = 1 THEN 'outdated'
               ELSE state END
WHERE congress = $1 AND matter = $2;
