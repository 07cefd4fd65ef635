SELECT notice_version, accepted_at, way, withdrawn_at FROM view_privacy_notice
 WHERE congress = $1 AND person = $2 ORDER BY position DESC
