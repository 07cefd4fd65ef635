INSERT INTO view_publication_ask (congress, print, ask, matter, answer_until) VALUES ($1, $2, $3, $4, $5);
