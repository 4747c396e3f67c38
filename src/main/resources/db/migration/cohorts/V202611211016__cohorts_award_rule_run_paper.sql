-- By which rule people of a cohort get a paper; empty where its template and frame say it. Held while papers are ordered.
CREATE TABLE cohorts_award_rule (
    cohort_id     UUID        NOT NULL PRIMARY KEY,
    kind          VARCHAR(20) NULL,
    clock         VARCHAR(20) NULL,
    least_percent INT         NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- One press of the button.
CREATE TABLE cohorts_award_run (
    id         UUID        NOT NULL PRIMARY KEY,
    cohort_id  UUID        NOT NULL,
    started_by UUID        NOT NULL,
    started_at DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_award_run_cohort ON cohorts_award_run (cohort_id, started_at);

-- One person's paper. The draft is what it shall state, frozen when it was ordered; gone once it is issued.
CREATE TABLE cohorts_award_paper (
    id             UUID        NOT NULL PRIMARY KEY,
    cohort_id      UUID        NOT NULL,
    participant_id UUID        NOT NULL,
    kind           VARCHAR(20) NOT NULL,
    generation     INT         NOT NULL,
    run_id         UUID        NOT NULL,
    state          VARCHAR(10) NOT NULL,
    draft          LONGTEXT    NULL,
    substance      VARCHAR(64) NOT NULL,
    attempts       INT         NOT NULL,
    attestation_id UUID        NULL,
    issued_at      DATETIME(6) NULL,
    key_hash       VARCHAR(64) NULL,
    -- Pressed twice, by two people, on two servers: one paper for each person.
    CONSTRAINT cohorts_award_paper_once UNIQUE (participant_id, kind, generation),
    CONSTRAINT cohorts_award_paper_key UNIQUE (key_hash)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_award_paper_cohort ON cohorts_award_paper (cohort_id, kind);
CREATE INDEX cohorts_award_paper_run ON cohorts_award_paper (run_id, state);
CREATE INDEX cohorts_award_paper_state ON cohorts_award_paper (state);
