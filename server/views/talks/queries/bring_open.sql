INSERT INTO view_talks_brought (congress, talk, action, times)
SELECT congress, $3, action, times FROM view_talks_action WHERE congress = $1 AND series = $2 AND done_on IS NULL
