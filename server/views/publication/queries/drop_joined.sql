DELETE FROM view_publication_joined WHERE congress = $1 AND matter = $2 AND person = $3;
