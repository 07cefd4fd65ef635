UPDATE view_receptions_reception SET state = 'held', visitors = $3, note_ref = $4, notice_due = NULL WHERE congress = $1 AND reception = $2
