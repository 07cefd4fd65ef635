INSERT INTO view_figures_owed (congress, position, matter, current, moved, station, unit, owed_on, due_on)
SELECT m.congress, $3, m.matter, 1, 0, m.station, $4, $5, $6
  FROM view_figures_matter m WHERE m.congress = $1 AND m.matter = $2
