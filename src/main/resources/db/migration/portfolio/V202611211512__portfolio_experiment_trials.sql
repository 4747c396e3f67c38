-- A trial at work. What is said of it stands in fields, what happened with others in events that are only added.
CREATE TABLE portfolio_experiment_trial (
    id         UUID        NOT NULL PRIMARY KEY,
    person_id  UUID        NOT NULL,
    cohort_id  UUID        NULL,
    created_at DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX portfolio_experiment_trial_person ON portfolio_experiment_trial (person_id);
CREATE INDEX portfolio_experiment_trial_cohort ON portfolio_experiment_trial (cohort_id);

CREATE TABLE portfolio_experiment_field (
    id        UUID        NOT NULL PRIMARY KEY,
    trial_id  UUID        NOT NULL,
    field_key VARCHAR(40) NOT NULL,
    content   LONGTEXT    NOT NULL,
    version   BIGINT      NOT NULL,
    saved_at  DATETIME(6) NOT NULL,
    CONSTRAINT portfolio_experiment_field_once UNIQUE (trial_id, field_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- When withdrawn only the fact is left.
CREATE TABLE portfolio_experiment_evidence (
    id           UUID          NOT NULL PRIMARY KEY,
    trial_id     UUID          NOT NULL,
    person_id    UUID          NOT NULL,
    kind         VARCHAR(10)   NOT NULL,
    title        VARCHAR(600)  NOT NULL,
    link         VARCHAR(2000) NULL,
    body         LONGTEXT      NULL,
    stored_file  UUID          NULL,
    name         VARCHAR(200)  NULL,
    media_type   VARCHAR(100)  NULL,
    size_bytes   BIGINT        NOT NULL,
    sha256       VARCHAR(64)   NULL,
    added_at     DATETIME(6)   NOT NULL,
    withdrawn_at DATETIME(6)   NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX portfolio_experiment_evidence_trial ON portfolio_experiment_evidence (trial_id);
CREATE INDEX portfolio_experiment_evidence_person ON portfolio_experiment_evidence (person_id);
CREATE INDEX portfolio_experiment_evidence_stored ON portfolio_experiment_evidence (stored_file);

-- Somebody of the cohort is asked for feedback.
CREATE TABLE portfolio_experiment_ask (
    id        UUID        NOT NULL PRIMARY KEY,
    trial_id  UUID        NOT NULL,
    person_id UUID        NOT NULL,
    giver_id  UUID        NOT NULL,
    cohort_id UUID        NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX portfolio_experiment_ask_trial ON portfolio_experiment_ask (trial_id);
CREATE INDEX portfolio_experiment_ask_person ON portfolio_experiment_ask (person_id);
CREATE INDEX portfolio_experiment_ask_giver ON portfolio_experiment_ask (giver_id);
CREATE INDEX portfolio_experiment_ask_cohort ON portfolio_experiment_ask (cohort_id);

-- ASKED, GIVEN, OPENED, ANSWERED, WITHDRAWN: never changed, never deleted but with the trial.
CREATE TABLE portfolio_experiment_event (
    id     UUID        NOT NULL PRIMARY KEY,
    ask_id UUID        NOT NULL,
    kind   VARCHAR(12) NOT NULL,
    body   LONGTEXT    NOT NULL,
    at     DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX portfolio_experiment_event_ask ON portfolio_experiment_event (ask_id, at);

-- What the learner claims after a trial; proofs are ids of its evidence, one a line.
CREATE TABLE portfolio_experiment_claim (
    id                UUID          NOT NULL PRIMARY KEY,
    trial_id          UUID          NOT NULL,
    person_id         UUID          NOT NULL,
    framework         VARCHAR(80)   NOT NULL,
    framework_version VARCHAR(40)   NOT NULL,
    competence        VARCHAR(40)   NOT NULL,
    level_number      INT           NOT NULL,
    practices         VARCHAR(4000) NOT NULL,
    evidence          VARCHAR(4000) NOT NULL,
    reason            LONGTEXT      NOT NULL,
    claimed_at        DATETIME(6)   NOT NULL,
    withdrawn_at      DATETIME(6)   NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX portfolio_experiment_claim_trial ON portfolio_experiment_claim (trial_id);
CREATE INDEX portfolio_experiment_claim_person ON portfolio_experiment_claim (person_id, framework);
