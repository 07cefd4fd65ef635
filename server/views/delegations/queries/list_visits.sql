SELECT delegation, station, who_ref, from_ref, people, visited_on, theme_ref, deputies, materials_ref, struck_ref
  FROM view_delegations_visit WHERE congress = $1 AND visited_on >= $2 AND visited_on <= $3 ORDER BY visited_on DESC, position DESC
