INSERT INTO view_search_text (congress, matter, position, whose, ref) VALUES ($1, $2, $3, $4, $5)
