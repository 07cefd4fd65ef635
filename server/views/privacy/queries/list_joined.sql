SELECT m.number, j.joined_on FROM view_privacy_joined j
  JOIN view_privacy_matter m ON m.congress = j.congress AND m.matter = j.matter
 WHERE j.congress = $1 AND j.person = $2 ORDER BY m.number
