INSERT INTO view_record_evidence (congress, deputy, position, evidence, source, subject, version, photos, shows, added_on)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
