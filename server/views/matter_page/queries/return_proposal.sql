-- Where no day runs and the unit's clock does not stand, the desk still waits for the raiser.
UPDATE view_matter_page_matter
   SET asks = CASE WHEN due_on IS NULL AND paused = 0 THEN 'more' END, asks_unit = NULL, asks_on = NULL,
       version = $3
 WHERE congress = $1 AND matter = $2
