SELECT campaign, node, year, title_ref, theme_ref FROM view_activities_campaign WHERE congress = $1 ORDER BY position DESC
