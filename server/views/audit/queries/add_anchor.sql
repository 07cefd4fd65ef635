INSERT INTO view_audit_anchor (congress, lines, hash, anchored_on) VALUES ($1, $2, $3, $4)
ON CONFLICT (congress, lines) DO NOTHING
