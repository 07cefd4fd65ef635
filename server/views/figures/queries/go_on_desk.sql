UPDATE view_figures_desk SET stands = 0, day = coalesce($3, day)
 WHERE congress = $1 AND matter = $2 AND what <> 'first_contact'
