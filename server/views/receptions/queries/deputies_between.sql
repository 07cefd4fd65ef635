SELECT deputy.reception, deputy.deputy, deputy.presence, deputy.substitute, deputy.place, reception.held_on, reception.state
  FROM view_receptions_reception reception
  JOIN view_receptions_deputy deputy ON deputy.congress = reception.congress AND deputy.reception = reception.reception
 WHERE reception.congress = $1 AND reception.held_on >= $2 AND reception.held_on <= $3
