-- From when on a cohort reads which release of a course; an empty hash stands for the course as its authors have it.
-- Decisions are kept: the one that counts is the last whose moment has come.
CREATE TABLE cohorts_edition (
    id           UUID        NOT NULL PRIMARY KEY,
    cohort_id    UUID        NOT NULL,
    course       VARCHAR(80) NOT NULL,
    release_hash VARCHAR(64) NOT NULL,
    from_at      DATETIME(6) NOT NULL,
    decided_at   DATETIME(6) NOT NULL,
    decided_by   UUID        NOT NULL,
    CONSTRAINT cohorts_edition_cohort FOREIGN KEY (cohort_id) REFERENCES cohorts_cohort (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_edition_of ON cohorts_edition (cohort_id, course, from_at);
CREATE INDEX cohorts_edition_person ON cohorts_edition (decided_by);
