SELECT evidence, source, subject, version, photos, shows, added_on
  FROM view_record_evidence WHERE congress = $1 AND deputy = $2 ORDER BY position
