-- Answers to plans to catch up, each with the lines of the plan that was answered.
CREATE TABLE portfolio_rhythm_plan (
    id               UUID        NOT NULL PRIMARY KEY,
    cohort_id        UUID        NOT NULL,
    participant_id   UUID        NOT NULL,
    ordinal          INT         NOT NULL,
    accepted         BOOLEAN     NOT NULL,
    minutes_per_week INT         NOT NULL,
    answered_at      DATETIME(6) NOT NULL,
    CONSTRAINT portfolio_rhythm_plan_once UNIQUE (participant_id, ordinal)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX portfolio_rhythm_plan_cohort ON portfolio_rhythm_plan (cohort_id);

CREATE TABLE portfolio_rhythm_plan_line (
    id         UUID        NOT NULL PRIMARY KEY,
    plan_id    UUID        NOT NULL,
    cohort_id  UUID        NOT NULL,
    position   INT         NOT NULL,
    task       VARCHAR(40) NOT NULL,
    week_start DATE        NOT NULL,
    minutes    INT         NOT NULL,
    part       INT         NOT NULL,
    parts      INT         NOT NULL,
    why        VARCHAR(20) NOT NULL,
    milestone  VARCHAR(40) NOT NULL,
    month_no   INT         NOT NULL,
    day_missed DATE        NULL,
    leaning    VARCHAR(40) NOT NULL,
    CONSTRAINT portfolio_rhythm_plan_line_once UNIQUE (plan_id, position)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX portfolio_rhythm_plan_line_cohort ON portfolio_rhythm_plan_line (cohort_id);
