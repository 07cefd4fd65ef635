SELECT until_line FROM view_audit_cut WHERE congress = $1 ORDER BY until_line DESC LIMIT 1
