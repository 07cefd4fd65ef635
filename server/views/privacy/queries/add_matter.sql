INSERT INTO view_privacy_matter (congress, matter, person, number, raised_at, origin, notice_version, identity, voice, shown)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
