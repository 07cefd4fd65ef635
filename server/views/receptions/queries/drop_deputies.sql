DELETE FROM view_receptions_deputy WHERE congress = $1 AND reception = $2
