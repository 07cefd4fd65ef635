SELECT a.activity, a.node, a.kind, a.steps, a.item_kinds, a.checklist, a.held_on, a.until_on, a.from_minute, a.until_minute, a.state, a.title_ref, a.place_ref, a.purpose_ref, a.programme_ref, a.budget_fen, a.budget_line_ref, a.campaign, a.stage, a.code, a.reason_ref, a.told, a.sequence, a.others, a.half_days, a.spent_fen, a.report_ref, a.satisfied, a.fair, a.dissatisfied, a.summary_ref, a.published_on
  FROM view_activities_deputy d
  JOIN view_activities_activity a ON a.congress = d.congress AND a.activity = d.activity
 WHERE d.congress = $1 AND d.deputy = $2 AND a.held_on >= $3 AND a.told = 1
 ORDER BY a.held_on, a.from_minute, a.activity
