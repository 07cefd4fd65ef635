INSERT INTO view_privacy_consent (congress, matter, position, purpose, given_on, channel, shown, covers) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
