-- That readings of an assignment were given out, once.
CREATE TABLE cohorts_review_round (
    id          UUID        NOT NULL PRIMARY KEY,
    cohort_id   UUID        NOT NULL,
    assignment  VARCHAR(80) NOT NULL,
    due_on      DATE        NOT NULL,
    allotted_at DATETIME(6) NOT NULL,
    CONSTRAINT cohorts_review_round_once UNIQUE (cohort_id, assignment)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- One person reads one version of another's work; what was given to somebody else stays as a trace.
CREATE TABLE cohorts_review_reading (
    id             UUID          NOT NULL PRIMARY KEY,
    cohort_id      UUID          NOT NULL,
    assignment     VARCHAR(80)   NOT NULL,
    reader_id      UUID          NOT NULL,
    author_id      UUID          NOT NULL,
    version_number INT           NOT NULL,
    due_on         DATE          NOT NULL,
    state          VARCHAR(20)   NOT NULL,
    comment_text   LONGTEXT      NOT NULL,
    sent_at        DATETIME(6)   NULL,
    reply          VARCHAR(4000) NOT NULL,
    replied_at     DATETIME(6)   NULL,
    reason         VARCHAR(500)  NOT NULL,
    version        BIGINT        NOT NULL,
    CONSTRAINT cohorts_review_reading_once UNIQUE (cohort_id, assignment, reader_id, author_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_review_reading_reader ON cohorts_review_reading (reader_id);
CREATE INDEX cohorts_review_reading_author ON cohorts_review_reading (author_id);
CREATE INDEX cohorts_review_reading_due ON cohorts_review_reading (state, due_on);

CREATE TABLE cohorts_review_line (
    reading_id   UUID          NOT NULL,
    criterion    VARCHAR(80)   NOT NULL,
    level_index  INT           NULL,
    comment_text VARCHAR(2000) NOT NULL,
    PRIMARY KEY (reading_id, criterion),
    CONSTRAINT cohorts_review_line_of FOREIGN KEY (reading_id) REFERENCES cohorts_review_reading (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
