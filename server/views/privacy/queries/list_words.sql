SELECT matter, member, ref, at FROM view_privacy_words WHERE congress = $1 AND person = $2
 ORDER BY matter, position, member
