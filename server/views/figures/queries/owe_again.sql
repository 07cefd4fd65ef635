INSERT INTO view_figures_owed (congress, position, matter, current, moved, station, unit, owed_on, due_on)
SELECT o.congress, $3, o.matter, 2, 0, o.station, o.unit, $4, $5
  FROM view_figures_owed o WHERE o.congress = $1 AND o.matter = $2 AND o.current = 1
