UPDATE view_privacy_reveal SET looked_at = $3, times = $4 WHERE congress = $1 AND reveal = $2
