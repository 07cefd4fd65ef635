INSERT INTO view_episodes_episode (congress, episode, position, node, deputy, state, stage, title, script, written_by, planned_on, others_seen, viewings)
VALUES ($1, $2, $3, $4, $5, 'drafted', 'facts', $6, $7, $8, $9, 0, 0)
