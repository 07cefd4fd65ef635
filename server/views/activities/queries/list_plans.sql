SELECT node, foreword_ref, lines, titles_ref, published_on FROM view_activities_plan WHERE congress = $1 AND year = $2 ORDER BY node
