UPDATE view_search_matter
   SET told = told || ' ' || coalesce((SELECT words FROM vault_words WHERE congress = $1 AND ref = $3), '')
 WHERE congress = $1 AND matter = $2
