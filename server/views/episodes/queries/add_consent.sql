INSERT INTO view_episodes_consent (congress, episode, consent, position, name, scan, words, state, given_on)
VALUES ($1, $2, $3, $4, $5, $6, $7, 'given', $8)
