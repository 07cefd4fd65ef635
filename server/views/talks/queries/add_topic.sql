INSERT INTO view_talks_topic (congress, talk, topic, position, words_ref, matter) VALUES ($1, $2, $3, $4, $5, $6)
