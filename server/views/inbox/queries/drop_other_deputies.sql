DELETE FROM view_inbox_entry
 WHERE congress = $1 AND matter = $2 AND desk_kind = 'deputy' AND desk <> $3
