SELECT d.what, d.day, d.begins, m.station, m.community, m.about
  FROM view_figures_desk d
  JOIN view_figures_matter m ON m.congress = d.congress AND m.matter = d.matter
 WHERE d.congress = $1 AND d.stands = 0 AND d.merged = 0 AND d.day < $2
