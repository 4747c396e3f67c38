-- Scores on their way to platforms: one row for each person of a placement. The score itself is
-- taken from what they have done at the moment of sending, so that the newest always wins.
CREATE TABLE interop_lti_score (
    id            UUID         NOT NULL PRIMARY KEY,
    placement_id  UUID         NOT NULL,
    platform_id   UUID         NOT NULL,
    identity_id   UUID         NOT NULL,
    person_id     UUID         NOT NULL,
    subject       VARCHAR(255) NOT NULL,
    state         VARCHAR(10)  NOT NULL,
    revision      BIGINT       NOT NULL,
    attempts      INT          NOT NULL,
    changed_at    DATETIME(6)  NOT NULL,
    due_at        DATETIME(6)  NOT NULL,
    lease_until   DATETIME(6)  NULL,
    last_stamp    DATETIME(6)  NULL,
    progress      VARCHAR(12)  NULL,
    score_given   INT          NULL,
    score_maximum INT          NULL,
    sent_at       DATETIME(6)  NULL,
    problem       VARCHAR(20)  NULL,
    detail        VARCHAR(250) NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE UNIQUE INDEX interop_lti_score_one ON interop_lti_score (placement_id, identity_id);
CREATE INDEX interop_lti_score_due ON interop_lti_score (platform_id, state, due_at);
CREATE INDEX interop_lti_score_waiting ON interop_lti_score (state, due_at);
CREATE INDEX interop_lti_score_person ON interop_lti_score (person_id);

-- The column of the platform's grade book that a placement's scores go to.
CREATE TABLE interop_lti_line_item (
    placement_id UUID          NOT NULL PRIMARY KEY,
    address      VARCHAR(1000) NULL,
    lost         VARCHAR(1000) NULL,
    recreated_at DATETIME(6)   NULL,
    lease_until  DATETIME(6)   NULL,
    version      BIGINT        NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Platforms that do not take scores at the moment; nothing leaves for them before open_until.
CREATE TABLE interop_lti_outage (
    platform_id UUID         NOT NULL PRIMARY KEY,
    failures    INT          NOT NULL,
    since       DATETIME(6)  NOT NULL,
    open_until  DATETIME(6)  NOT NULL,
    problem     VARCHAR(20)  NOT NULL,
    detail      VARCHAR(250) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
