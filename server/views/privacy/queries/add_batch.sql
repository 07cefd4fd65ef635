INSERT INTO view_privacy_batch (congress, batch, matters, first_by, proposed_on) VALUES ($1, $2, $3, $4, $5)
