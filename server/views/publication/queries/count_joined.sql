SELECT count(*) FROM view_publication_joined WHERE congress = $1 AND matter = $2;
