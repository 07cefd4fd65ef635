UPDATE view_publication_matter SET answer_due_on = $3 WHERE congress = $1 AND matter = $2;
