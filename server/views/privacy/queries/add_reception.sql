INSERT INTO view_privacy_reception (congress, reception, held_on) VALUES ($1, $2, $3)
