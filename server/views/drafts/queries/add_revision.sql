INSERT INTO view_drafts_revision (congress, draft, revision, title_ref, situation_ref, asks_ref, feasibility_ref, visibility, formed_by, raised_before, wish, wished_units, adopted, revised_on, revised_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
