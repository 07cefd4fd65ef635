SELECT r.unit, r.suggestion, r.round, r.due_on, r.replied_on FROM view_suggestions_reply r WHERE r.congress = $1 AND r.year = $2 ORDER BY r.unit, r.suggestion, r.round
