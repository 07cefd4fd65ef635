SELECT episode, node, deputy, state, stage, title, script, written_by, planned_on, film, poster, subtitles, transcript, others_seen, consented_on, consented_words, link, published_on, ended_on, reason, viewings
  FROM view_episodes_episode
 WHERE congress = $1 AND episode = $2
