UPDATE view_figures_station SET last_on = $3
 WHERE congress = $1
   AND station = (SELECT station FROM view_figures_matter m WHERE m.congress = $1 AND m.matter = $2)
