INSERT INTO view_drafts_link (congress, draft, matter) VALUES ($1, $2, $3)
