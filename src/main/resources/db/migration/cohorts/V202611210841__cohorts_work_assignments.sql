-- Dates that a facilitator chose; without a row, the date follows the half-day.
CREATE TABLE cohorts_work_due (
    id         UUID        NOT NULL PRIMARY KEY,
    cohort_id  UUID        NOT NULL,
    assignment VARCHAR(80) NOT NULL,
    due_on     DATE        NULL,
    changed_by UUID        NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    version    BIGINT      NOT NULL,
    CONSTRAINT cohorts_work_due_once UNIQUE (cohort_id, assignment)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- Exceptions for one person; the newest holds, the others stay as a trace.
CREATE TABLE cohorts_work_exception (
    id             UUID         NOT NULL PRIMARY KEY,
    cohort_id      UUID         NOT NULL,
    assignment     VARCHAR(80)  NOT NULL,
    participant_id UUID         NOT NULL,
    opened         BOOLEAN      NOT NULL,
    due_on         DATE         NULL,
    reason         VARCHAR(500) NOT NULL,
    given_by       UUID         NOT NULL,
    given_at       DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_work_exception_cohort ON cohorts_work_exception (cohort_id, assignment, participant_id);

CREATE TABLE cohorts_work_submission (
    id             UUID        NOT NULL PRIMARY KEY,
    cohort_id      UUID        NOT NULL,
    assignment     VARCHAR(80) NOT NULL,
    participant_id UUID        NOT NULL,
    draft          LONGTEXT    NOT NULL,
    saved_at       DATETIME(6) NOT NULL,
    versions       INT         NOT NULL,
    handed_in_at   DATETIME(6) NULL,
    late           BOOLEAN     NOT NULL,
    version        BIGINT      NOT NULL,
    CONSTRAINT cohorts_work_submission_once UNIQUE (participant_id, assignment)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_work_submission_cohort ON cohorts_work_submission (cohort_id, assignment);

CREATE TABLE cohorts_work_version (
    id            UUID        NOT NULL PRIMARY KEY,
    submission_id UUID        NOT NULL,
    number        INT         NOT NULL,
    text          LONGTEXT    NOT NULL,
    handed_in_at  DATETIME(6) NOT NULL,
    late          BOOLEAN     NOT NULL,
    CONSTRAINT cohorts_work_version_once UNIQUE (submission_id, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- version_number 0 is the draft; bytes lie on disk under stored_file.
CREATE TABLE cohorts_work_file (
    id             UUID         NOT NULL PRIMARY KEY,
    submission_id  UUID         NOT NULL,
    version_number INT          NOT NULL,
    stored_file    UUID         NOT NULL,
    name           VARCHAR(200) NOT NULL,
    media_type     VARCHAR(120) NOT NULL,
    size_bytes     BIGINT       NOT NULL,
    sha256         VARCHAR(64)  NOT NULL,
    added_at       DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_work_file_submission ON cohorts_work_file (submission_id, version_number);
CREATE INDEX cohorts_work_file_stored ON cohorts_work_file (stored_file);

CREATE TABLE cohorts_work_message (
    id               UUID          NOT NULL PRIMARY KEY,
    submission_id    UUID          NOT NULL,
    from_facilitator BOOLEAN       NOT NULL,
    author_id        UUID          NOT NULL,
    author_name      VARCHAR(254)  NOT NULL,
    text             VARCHAR(4000) NOT NULL,
    sent_at          DATETIME(6)   NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_work_message_submission ON cohorts_work_message (submission_id, sent_at);

CREATE TABLE cohorts_work_review (
    id             UUID        NOT NULL PRIMARY KEY,
    submission_id  UUID        NOT NULL,
    version_number INT         NOT NULL,
    comment_text   LONGTEXT    NOT NULL,
    written_by     UUID        NOT NULL,
    written_at     DATETIME(6) NOT NULL,
    sent_at        DATETIME(6) NULL,
    read_at        DATETIME(6) NULL,
    version        BIGINT      NOT NULL,
    CONSTRAINT cohorts_work_review_once UNIQUE (submission_id, version_number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE cohorts_work_review_line (
    review_id    UUID          NOT NULL,
    criterion    VARCHAR(80)   NOT NULL,
    level_index  INT           NULL,
    comment_text VARCHAR(2000) NOT NULL,
    PRIMARY KEY (review_id, criterion),
    CONSTRAINT cohorts_work_review_line_of FOREIGN KEY (review_id) REFERENCES cohorts_work_review (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
