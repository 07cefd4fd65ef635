UPDATE view_receptions_deputy SET presence = $4, substitute = $5 WHERE congress = $1 AND reception = $2 AND deputy = $3
