INSERT INTO view_activities_item (congress, activity, position, item, kind, words_ref, deputy, owner, due_on, recorded_on, state)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'open')
