INSERT INTO view_audit_cut (congress, until_line, hash) VALUES ($1, $2, $3)
ON CONFLICT (congress, until_line) DO NOTHING
