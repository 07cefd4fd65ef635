SELECT activity, node, kind, steps, item_kinds, checklist, held_on, until_on, from_minute, until_minute, state, title_ref, place_ref, purpose_ref, programme_ref, budget_fen, budget_line_ref, campaign, stage, code, reason_ref, told, sequence, others, half_days, spent_fen, report_ref, satisfied, fair, dissatisfied, summary_ref, published_on
  FROM view_activities_activity
 WHERE congress = $1 AND activity = $2
