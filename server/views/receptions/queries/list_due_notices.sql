SELECT congress, reception, held_on FROM view_receptions_reception WHERE notice_due <= $1 AND held_on >= $1 ORDER BY notice_due, reception LIMIT 500
