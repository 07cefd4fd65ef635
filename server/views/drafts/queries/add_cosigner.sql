INSERT INTO view_drafts_cosigner (congress, draft, deputy, place, signed_revision) VALUES ($1, $2, $3, $4, 0)
