INSERT INTO view_my_matters_matter (congress, person, matter, number, title, category, community, stage,
                                    raised_at, due_on, unit, needs_you, joined)
VALUES ($1, $2, $3, $4, $5, $6, $7, 'raised', $8, $9, NULL, 0, 0)
