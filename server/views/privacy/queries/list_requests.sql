SELECT r.person, r.stage, r.asked_on, r.answer_due_on, r.words, r.by_staff, r.first_by, r.erase_on, r.reason, p.name,
       (SELECT count(*) FROM view_privacy_matter m
         WHERE m.congress = r.congress AND m.person = r.person AND m.closed_on IS NULL),
       (SELECT count(*) FROM view_privacy_matter m
         WHERE m.congress = r.congress AND m.person = r.person)
  FROM view_privacy_request r
  LEFT JOIN view_privacy_person p ON p.congress = r.congress AND p.person = r.person
 WHERE r.congress = $1 AND r.stage = $2 ORDER BY r.answer_due_on, r.person LIMIT 200
