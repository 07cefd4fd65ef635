UPDATE view_publication_matter SET done_on = $3 WHERE congress = $1 AND matter = $2;
