-- Readings by others: how someone without an account called themselves, and since when the person may read it
-- (null: sealed until the voices asked with it are in). author_id is all zeros for nobody's account.
ALTER TABLE competences_reading ADD COLUMN author_name VARCHAR(160) NULL;
ALTER TABLE competences_reading ADD COLUMN author_role VARCHAR(160) NULL;
ALTER TABLE competences_reading ADD COLUMN opened_at DATETIME(6) NULL;
UPDATE competences_reading SET opened_at = taken_at;
CREATE INDEX competences_reading_author ON competences_reading (author_id);

-- A grid as people saw it, so that what was begun on a version can be finished and read on it.
CREATE TABLE competences_grid (
    framework    VARCHAR(80) NOT NULL,
    grid_version VARCHAR(40) NOT NULL,
    content      LONGTEXT    NOT NULL,
    kept_at      DATETIME(6) NOT NULL,
    PRIMARY KEY (framework, grid_version)
);
