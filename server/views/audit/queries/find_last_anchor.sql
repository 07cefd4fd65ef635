SELECT lines, hash, anchored_on FROM view_audit_anchor WHERE congress = $1 ORDER BY lines DESC LIMIT 1
