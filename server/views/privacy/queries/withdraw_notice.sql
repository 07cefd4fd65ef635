UPDATE view_privacy_notice SET withdrawn_at = $3
 WHERE congress = $1 AND person = $2 AND withdrawn_at IS NULL
