-- Where a half-day stands while it runs: one row each, the same for all facilitators and the projection.
-- Time in the current step is spent_millis, plus what has passed since running_since.
CREATE TABLE cohorts_live_run (
    half_day_id       UUID         NOT NULL PRIMARY KEY,
    cohort_id         UUID         NOT NULL,
    code              VARCHAR(8)   NOT NULL,
    secret            VARCHAR(43)  NOT NULL,
    expires_at        DATETIME(6)  NOT NULL,
    template          VARCHAR(80)  NOT NULL,
    half_day_template VARCHAR(40)  NOT NULL,
    title             VARCHAR(160) NOT NULL,
    most_answers      INT          NOT NULL,
    step              VARCHAR(80)  NOT NULL,
    began_at          DATETIME(6)  NULL,
    running_since     DATETIME(6)  NULL,
    spent_millis      BIGINT       NOT NULL,
    finished          BOOLEAN      NOT NULL,
    screen            INT          NOT NULL,
    black             BOOLEAN      NOT NULL,
    version           BIGINT       NOT NULL,
    CONSTRAINT cohorts_live_run_code UNIQUE (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_live_run_cohort ON cohorts_live_run (cohort_id);
CREATE INDEX cohorts_live_run_expiry ON cohorts_live_run (expires_at);

-- A question that was opened. Once sealed, tally holds one line per part, a tab and how many gave it; the answers are gone.
CREATE TABLE cohorts_live_question (
    id          UUID        NOT NULL PRIMARY KEY,
    half_day_id UUID        NOT NULL,
    question    VARCHAR(80) NOT NULL,
    is_open     BOOLEAN     NOT NULL,
    opened_at   DATETIME(6) NOT NULL,
    answers     INT         NOT NULL,
    hidden      LONGTEXT    NOT NULL,
    tally       LONGTEXT    NOT NULL,
    sealed      BOOLEAN     NOT NULL,
    version     BIGINT      NOT NULL,
    CONSTRAINT cohorts_live_question_once UNIQUE (half_day_id, question),
    CONSTRAINT cohorts_live_question_run FOREIGN KEY (half_day_id) REFERENCES cohorts_live_run (half_day_id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_live_question_sealed ON cohorts_live_question (sealed);

-- One answer a device and question. The device is a hash that differs from question to question.
CREATE TABLE cohorts_live_answer (
    id          UUID          NOT NULL PRIMARY KEY,
    question_id UUID          NOT NULL,
    device      VARCHAR(64)   NOT NULL,
    content     VARCHAR(1000) NOT NULL,
    CONSTRAINT cohorts_live_answer_once UNIQUE (question_id, device),
    CONSTRAINT cohorts_live_answer_question FOREIGN KEY (question_id) REFERENCES cohorts_live_question (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
