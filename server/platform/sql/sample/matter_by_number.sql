-- A text with what could trip a generator: brackets [1;2], "quotes", a \backslash and $n.
SELECT title, '[;"' || $2 || '\'
FROM matter
WHERE number = $1;
