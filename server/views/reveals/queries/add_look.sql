INSERT INTO view_reveals_look (congress, reveal, position, at) VALUES ($1, $2, $3, $4)
