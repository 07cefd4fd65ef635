SELECT reception, deputy, presence, substitute, place FROM view_receptions_deputy WHERE congress = $1 AND reception = $2 ORDER BY place
