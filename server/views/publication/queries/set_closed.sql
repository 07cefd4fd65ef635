UPDATE view_publication_matter SET closed = 1, stopped = $3 WHERE congress = $1 AND matter = $2;
