UPDATE view_receptions_reception SET state = 'cancelled', reason_ref = $3, notice_due = NULL WHERE congress = $1 AND reception = $2
