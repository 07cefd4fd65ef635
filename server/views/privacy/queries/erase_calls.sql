UPDATE view_privacy_call SET note = NULL
 WHERE congress = $1 AND matter IN (SELECT matter FROM view_privacy_matter WHERE congress = $1 AND person = $2)
