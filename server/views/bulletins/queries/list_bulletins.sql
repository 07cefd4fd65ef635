SELECT bulletin, node, kind, from_on, until_on, state, title, introduction, written_by, approved_by, approved_on, figures, counted_until, published_on, withdrawn_on, reason
  FROM view_bulletins_bulletin
 WHERE congress = $1
 ORDER BY until_on DESC, position DESC
