UPDATE view_publication_matter SET planned_on = $3, slips = $4 WHERE congress = $1 AND matter = $2;
