INSERT INTO view_episodes_review (congress, episode, position, stage, outcome, by_whom, reason, reviewed_on, this_round)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1)
