INSERT INTO matter (number, title) VALUES ($1, $2);
