INSERT INTO view_matter_page_promise (congress, matter, position, clock, kind, from_on, due_on, certainty)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
