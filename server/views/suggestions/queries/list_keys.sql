SELECT suggestion, position, supervisor, plan_ref, report_due_on, chosen_on, report_ref, reported_on FROM view_suggestions_key WHERE congress = $1 AND position < $2 ORDER BY position DESC LIMIT $3
