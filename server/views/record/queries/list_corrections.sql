SELECT correction, source, subject, version, claim, says, asked_on, ruling, reason, decided_on, decided_by
  FROM view_record_correction WHERE congress = $1 AND deputy = $2 ORDER BY position
