CREATE TABLE assessment_attempt (
    id           UUID        NOT NULL PRIMARY KEY,
    person_id    UUID        NOT NULL,
    activity_id  UUID        NOT NULL,
    number       INT         NOT NULL,
    started_at   DATETIME(6) NOT NULL,
    submitted_at DATETIME(6) NULL,
    CONSTRAINT assessment_attempt_once UNIQUE (person_id, activity_id, number)
);

CREATE TABLE assessment_answer (
    id          UUID        NOT NULL PRIMARY KEY,
    attempt_id  UUID        NOT NULL,
    question_id VARCHAR(40) NOT NULL,
    answer      LONGTEXT    NOT NULL,
    correct     BIT         NOT NULL,
    answered_at DATETIME(6) NOT NULL,
    CONSTRAINT assessment_answer_once UNIQUE (attempt_id, question_id),
    CONSTRAINT assessment_answer_attempt FOREIGN KEY (attempt_id) REFERENCES assessment_attempt (id) ON DELETE CASCADE
);
