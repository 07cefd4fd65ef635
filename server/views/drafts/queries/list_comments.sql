SELECT comment, by_person, revision, passage, ask, quoted_ref, words_ref, proposed_ref, commented_on, settling, reply_ref, settled_on
  FROM view_drafts_comment WHERE congress = $1 AND draft = $2 ORDER BY position
