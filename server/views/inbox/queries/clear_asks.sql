UPDATE view_inbox_entry
   SET asks = CASE WHEN asks IN ('urge', 'ask_progress') THEN NULL ELSE asks END, last_at = $3
 WHERE congress = $1 AND matter = $2
