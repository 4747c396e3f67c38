-- One person's answers to one questionnaire; a draft until submitted_at.
CREATE TABLE cohorts_voice_sheet (
    id             UUID        NOT NULL PRIMARY KEY,
    cohort_id      UUID        NOT NULL,
    moment         VARCHAR(10) NOT NULL,
    participant_id UUID        NOT NULL,
    saved_at       DATETIME(6) NOT NULL,
    submitted_at   DATETIME(6) NULL,
    version        BIGINT      NOT NULL,
    CONSTRAINT cohorts_voice_sheet_once UNIQUE (participant_id, moment)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_voice_sheet_cohort ON cohorts_voice_sheet (cohort_id, moment, submitted_at);

-- An option (choice_id) or a text; several rows where several options may be chosen.
CREATE TABLE cohorts_voice_answer (
    sheet_id    UUID          NOT NULL,
    question_id VARCHAR(80)   NOT NULL,
    choice_id   VARCHAR(80)   NOT NULL,
    text_answer VARCHAR(4000) NOT NULL,
    CONSTRAINT cohorts_voice_answer_sheet FOREIGN KEY (sheet_id) REFERENCES cohorts_voice_sheet (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_voice_answer_of_sheet ON cohorts_voice_answer (sheet_id);

-- Days that a facilitator chose, and when people were reminded last.
CREATE TABLE cohorts_voice_date (
    id          UUID        NOT NULL PRIMARY KEY,
    cohort_id   UUID        NOT NULL,
    moment      VARCHAR(10) NOT NULL,
    opens_on    DATE        NULL,
    reminded_on DATE        NULL,
    changed_by  UUID        NOT NULL,
    changed_at  DATETIME(6) NOT NULL,
    version     BIGINT      NOT NULL,
    CONSTRAINT cohorts_voice_date_once UNIQUE (cohort_id, moment)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
