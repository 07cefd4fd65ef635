INSERT INTO view_activities_campaign (congress, position, campaign, node, year, title_ref, theme_ref) VALUES ($1, $2, $3, $4, $5, $6, $7)
