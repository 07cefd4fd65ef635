UPDATE view_inbox_entry SET mine = 1
 WHERE congress = $1 AND matter = $2 AND desk = $3 AND box = 'accepted'
