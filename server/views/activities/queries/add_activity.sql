INSERT INTO view_activities_activity (congress, activity, node, kind, steps, item_kinds, checklist, held_on, until_on, from_minute, until_minute, state, title_ref, place_ref, purpose_ref, programme_ref, budget_fen, budget_line_ref, campaign, stage, code, told, sequence)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, 0, 0)
