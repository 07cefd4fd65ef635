SELECT ask, matter, answer_until FROM view_publication_ask WHERE congress = $1 AND print = $2;
