-- A moment at which voices read one learner on the grid: T0, T4, T9 of the pathway, or one they chose (of_cohort 0).
CREATE TABLE portfolio_voices_round (
    id          UUID          NOT NULL PRIMARY KEY,
    cohort_id   UUID          NOT NULL,
    place_id    UUID          NOT NULL,
    person_id   UUID          NOT NULL,
    round_key   VARCHAR(80)   NOT NULL,
    label_fr    VARCHAR(200)  NOT NULL,
    label_en    VARCHAR(200)  NOT NULL,
    moment      VARCHAR(20)   NOT NULL,
    framework   VARCHAR(80)   NOT NULL,
    blind       BIT           NOT NULL,
    of_cohort   BIT           NOT NULL,
    shared      BIT           NOT NULL,
    created_at  DATETIME(6)   NOT NULL,
    opened_at   DATETIME(6)   NULL,
    opened_by   UUID          NULL,
    open_reason VARCHAR(1000) NOT NULL,
    CONSTRAINT portfolio_voices_round_once UNIQUE (place_id, round_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
CREATE INDEX portfolio_voices_round_cohort ON portfolio_voices_round (cohort_id);
CREATE INDEX portfolio_voices_round_person ON portfolio_voices_round (person_id);

-- Somebody asked for one reading; its id is that of the reading. asked_key says whom, once in a round: an account, an
-- address, or the team that runs the cohort. Of a guest's link, code and visit only hashes are kept.
CREATE TABLE portfolio_voices_ask (
    id           UUID         NOT NULL PRIMARY KEY,
    round_id     UUID         NOT NULL,
    voice        VARCHAR(20)  NOT NULL,
    asked_key    VARCHAR(340) NOT NULL,
    asked_person UUID         NULL,
    guest_name   VARCHAR(160) NOT NULL,
    guest_role   VARCHAR(160) NOT NULL,
    guest_email  VARCHAR(254) NOT NULL,
    language     VARCHAR(2)   NOT NULL,
    asked_by     UUID         NOT NULL,
    asked_at     DATETIME(6)  NOT NULL,
    message      LONGTEXT     NOT NULL,
    token_hash   VARCHAR(64)  NULL,
    until_at     DATETIME(6)  NULL,
    code_hash    VARCHAR(64)  NULL,
    code_at      DATETIME(6)  NULL,
    code_tries   INT          NOT NULL,
    codes_sent   INT          NOT NULL,
    pass_hash    VARCHAR(64)  NULL,
    grid_version VARCHAR(40)  NULL,
    reminded_at  DATETIME(6)  NULL,
    sent_at      DATETIME(6)  NULL,
    revoked_at   DATETIME(6)  NULL,
    CONSTRAINT portfolio_voices_ask_once UNIQUE (round_id, voice, asked_key),
    CONSTRAINT portfolio_voices_ask_token UNIQUE (token_hash),
    CONSTRAINT portfolio_voices_ask_round FOREIGN KEY (round_id) REFERENCES portfolio_voices_round (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
CREATE INDEX portfolio_voices_ask_person ON portfolio_voices_ask (asked_person);
CREATE INDEX portfolio_voices_ask_until ON portfolio_voices_ask (until_at);

-- The proofs the learner ticked for this voice alone.
CREATE TABLE portfolio_voices_proof (
    ask_id      UUID NOT NULL,
    evidence_id UUID NOT NULL,
    PRIMARY KEY (ask_id, evidence_id),
    CONSTRAINT portfolio_voices_proof_of FOREIGN KEY (ask_id) REFERENCES portfolio_voices_ask (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- What the voice is writing, field by field, until it is sent.
CREATE TABLE portfolio_voices_entry (
    id        UUID        NOT NULL PRIMARY KEY,
    ask_id    UUID        NOT NULL,
    field_key VARCHAR(80) NOT NULL,
    content   LONGTEXT    NOT NULL,
    saved_at  DATETIME(6) NOT NULL,
    version   BIGINT      NOT NULL,
    CONSTRAINT portfolio_voices_entry_once UNIQUE (ask_id, field_key),
    CONSTRAINT portfolio_voices_entry_of FOREIGN KEY (ask_id) REFERENCES portfolio_voices_ask (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
