SELECT batch, matters, first_by, proposed_on FROM view_privacy_batch WHERE congress = $1 ORDER BY proposed_on, batch
