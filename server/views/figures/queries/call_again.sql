UPDATE view_figures_desk SET day = $3, begins = 0 WHERE congress = $1 AND matter = $2 AND what = 'first_contact'
