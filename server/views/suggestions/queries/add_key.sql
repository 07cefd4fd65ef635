INSERT INTO view_suggestions_key (congress, suggestion, position, supervisor, plan_ref, report_due_on, chosen_on) VALUES ($1, $2, $3, $4, $5, $6, $7)
