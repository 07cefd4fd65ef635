UPDATE view_receptions_reception SET notice_due = $3 WHERE congress = $1 AND reception = $2
