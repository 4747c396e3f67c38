-- A session is held to the newest release when it opens; the version page says that nobody chose it.
ALTER TABLE cohorts_edition ADD COLUMN automatic BIT DEFAULT FALSE NOT NULL;
