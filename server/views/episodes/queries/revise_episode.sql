UPDATE view_episodes_episode SET title = $3, script = $4, written_by = written_by || $5 WHERE congress = $1 AND episode = $2
