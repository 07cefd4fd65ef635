INSERT INTO view_points_shown (congress, first_day, last_day, rule_version, shown_on, appeals_until)
VALUES ($1, $2, $3, $4, $5, $6)
