INSERT INTO view_record_correction (congress, deputy, correction, position, source, subject, version, claim, says, asked_on)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
