SELECT f.file, f.kind, f.media, f.size, f.stored_at, m.number FROM view_privacy_file f
  LEFT JOIN view_privacy_matter m ON m.congress = f.congress AND 'matters/' || m.matter = f.holder
 WHERE f.congress = $1 AND f.person = $2 ORDER BY f.stored_at DESC, f.file
