DELETE FROM view_figures_desk WHERE congress = $1 AND matter = $2 AND what <> 'first_contact'
