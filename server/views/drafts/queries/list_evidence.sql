SELECT evidence, kind, words_ref, files, happened_on, added_by FROM view_drafts_evidence WHERE congress = $1 AND draft = $2 ORDER BY position
