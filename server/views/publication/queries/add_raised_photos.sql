UPDATE view_publication_matter SET raised_photos = raised_photos || $3
WHERE congress = $1 AND matter = $2;
