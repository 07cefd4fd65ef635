INSERT INTO view_matter_page_link (congress, link, matter, unit, token_print, position, made_on, expires_on)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
