INSERT INTO view_suggestions_outside (congress, item, position, level, number_ref, title_ref, source_ref, units_ref, submitted_on, replied_on, suggestions, matters, confirmed_on)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
