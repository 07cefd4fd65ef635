UPDATE view_publication_matter SET masked_photos = masked_photos || $3
WHERE congress = $1 AND matter = $2;
