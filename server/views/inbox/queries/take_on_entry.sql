UPDATE view_inbox_entry SET fresh = 0 WHERE congress = $1 AND matter = $2 AND desk_kind = 'unit'
