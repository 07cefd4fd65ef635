INSERT INTO view_matter_page_name (congress, id, phone) VALUES ($1, $2, $3)
ON CONFLICT (congress, id) DO UPDATE SET phone = excluded.phone
