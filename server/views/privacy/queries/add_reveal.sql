INSERT INTO view_privacy_reveal (congress, reveal, matter, asker, reason, asked_on, times) VALUES ($1, $2, $3, $4, $5, $6, 0)
