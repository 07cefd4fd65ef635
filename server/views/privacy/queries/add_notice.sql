INSERT INTO view_privacy_notice (congress, person, position, notice_version, accepted_at, way)
VALUES ($1, $2, $3, $4, $5, $6)
