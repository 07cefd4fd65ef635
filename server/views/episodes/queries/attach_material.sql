UPDATE view_episodes_episode
   SET film = $3, poster = $4, subtitles = $5, transcript = $6, others_seen = $7, consented_on = NULL, consented_words = NULL
 WHERE congress = $1 AND episode = $2
