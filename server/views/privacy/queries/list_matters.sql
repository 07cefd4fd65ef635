SELECT matter, number, raised_at, origin, notice_version, identity, closed_on, lapsed_on, shown FROM view_privacy_matter
 WHERE congress = $1 AND person = $2 ORDER BY raised_at DESC, matter DESC
