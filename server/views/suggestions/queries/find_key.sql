SELECT suggestion, position, supervisor, plan_ref, report_due_on, chosen_on, report_ref, reported_on FROM view_suggestions_key WHERE congress = $1 AND suggestion = $2
