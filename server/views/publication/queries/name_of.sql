SELECT name FROM view_publication_name WHERE congress = $1 AND id = $2;
