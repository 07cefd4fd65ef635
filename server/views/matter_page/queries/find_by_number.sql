-- The matter of a number, for the shell: rare, so no index of its own.
SELECT matter FROM view_matter_page_matter WHERE congress = $1 AND number = $2
