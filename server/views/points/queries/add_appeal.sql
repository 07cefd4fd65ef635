INSERT INTO view_points_appeal (congress, deputy, position, appeal, first_day, last_day, rule_version, item, act, ground, appealed_on)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
