INSERT INTO view_bulletins_bulletin (congress, bulletin, node, kind, from_on, until_on, state, title, introduction, position, written_by)
VALUES ($1, $2, $3, $4, $5, $6, 'drafted', $7, $8, $9, $10)
