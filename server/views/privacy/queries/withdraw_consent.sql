UPDATE view_privacy_consent SET withdrawn_on = $4
 WHERE congress = $1 AND matter = $2 AND purpose = $3 AND withdrawn_on IS NULL
