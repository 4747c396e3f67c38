-- The rhythm of long pathways: logs that are only added to. An ordinal counts the lines of one
-- subject from 1, and its unique key lets two tabs not write the same line.
CREATE TABLE portfolio_rhythm_pace (
    id             UUID          NOT NULL PRIMARY KEY,
    cohort_id      UUID          NOT NULL,
    participant_id UUID          NOT NULL,
    ordinal        INT           NOT NULL,
    kind           VARCHAR(10)   NOT NULL,
    pause_id       UUID          NULL,
    day_from       DATE          NULL,
    day_back       DATE          NULL,
    reason         VARCHAR(1000) NOT NULL,
    said_by        UUID          NOT NULL,
    said_at        DATETIME(6)   NOT NULL,
    CONSTRAINT portfolio_rhythm_pace_once UNIQUE (participant_id, ordinal)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX portfolio_rhythm_pace_cohort ON portfolio_rhythm_pace (cohort_id);

CREATE TABLE portfolio_rhythm_meeting (
    id             UUID          NOT NULL PRIMARY KEY,
    cohort_id      UUID          NOT NULL,
    participant_id UUID          NOT NULL,
    milestone      VARCHAR(40)   NOT NULL,
    ordinal        INT           NOT NULL,
    kind           VARCHAR(10)   NOT NULL,
    held_on        DATE          NULL,
    start_minute   INT           NOT NULL,
    minutes        INT           NOT NULL,
    place          VARCHAR(500)  NOT NULL,
    text           LONGTEXT      NOT NULL,
    from_learner   BOOLEAN       NOT NULL,
    said_by        UUID          NOT NULL,
    said_by_name   VARCHAR(200)  NOT NULL,
    said_at        DATETIME(6)   NOT NULL,
    CONSTRAINT portfolio_rhythm_meeting_once UNIQUE (participant_id, milestone, ordinal)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX portfolio_rhythm_meeting_cohort ON portfolio_rhythm_meeting (cohort_id);
CREATE INDEX portfolio_rhythm_meeting_by ON portfolio_rhythm_meeting (said_by);

CREATE TABLE portfolio_rhythm_tick (
    id             UUID          NOT NULL PRIMARY KEY,
    cohort_id      UUID          NOT NULL,
    participant_id UUID          NOT NULL,
    task           VARCHAR(40)   NOT NULL,
    ordinal        INT           NOT NULL,
    done           BOOLEAN       NOT NULL,
    minutes        INT           NOT NULL,
    said_on        DATE          NOT NULL,
    declaration_id UUID          NULL,
    said_at        DATETIME(6)   NOT NULL,
    CONSTRAINT portfolio_rhythm_tick_once UNIQUE (participant_id, task, ordinal)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX portfolio_rhythm_tick_cohort ON portfolio_rhythm_tick (cohort_id);
