UPDATE view_publication_matter SET accepted_on = $3, deputy = COALESCE($4, deputy)
WHERE congress = $1 AND matter = $2;
