-- Tasks that are adopted from the library. Their title and description are empty as long as they are the library's, so the
-- title gets another check. The column takes the old one's place by its name: a new table would have to list the columns of
-- all migrations before. The default is never used; it lets the check hold while the column is filled.

ALTER TABLE task ADD COLUMN library_id TEXT NOT NULL DEFAULT '';
ALTER TABLE task RENAME COLUMN title TO required_title;
ALTER TABLE task ADD COLUMN title TEXT NOT NULL DEFAULT '–' CHECK (library_id <> '' OR title <> '');
UPDATE task SET title = required_title;
ALTER TABLE task DROP COLUMN required_title;
