UPDATE view_figures_desk SET stands = 1 WHERE congress = $1 AND matter = $2 AND what <> 'first_contact'
