INSERT INTO view_report_meetings_meeting (congress, meeting, deputy, node, place_ref, held_on, from_minute, until_minute, aspects, state, invited, cards, late)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'planned', 0, 0, 0)
