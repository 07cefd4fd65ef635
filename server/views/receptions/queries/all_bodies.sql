SELECT node, kind, within, week, closed_on FROM view_receptions_body WHERE congress = $1 ORDER BY added
