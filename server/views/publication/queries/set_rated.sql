UPDATE view_publication_matter SET rated_on = $3, attitude = $4, result = $5
WHERE congress = $1 AND matter = $2;
