UPDATE view_publication_matter SET looked_into_on = $3 WHERE congress = $1 AND matter = $2;
