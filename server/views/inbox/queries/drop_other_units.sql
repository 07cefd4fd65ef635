DELETE FROM view_inbox_entry
 WHERE congress = $1 AND matter = $2 AND desk_kind = 'unit' AND desk <> $3
