INSERT INTO view_privacy_words (congress, person, matter, position, member, ref, at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
