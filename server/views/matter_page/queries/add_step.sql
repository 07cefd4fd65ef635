INSERT INTO view_matter_page_step (congress, matter, position, type, at, dated_on, by_person, by_node,
    text, detail, result, planned_on, done_on, due_on, owner, reason, files, for_person)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
