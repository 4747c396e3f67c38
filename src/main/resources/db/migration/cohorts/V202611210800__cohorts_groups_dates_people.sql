-- Bodies that run sessions. Whoever is in none of them belongs to the house, the row without a name.
CREATE TABLE cohorts_organisation (
    id         UUID         NOT NULL PRIMARY KEY,
    name       VARCHAR(160) NOT NULL,
    created_at DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

INSERT INTO cohorts_organisation (id, name, created_at)
VALUES ('00000000-0000-7000-8000-000000000001', '', '2026-11-21 00:00:00');

CREATE TABLE cohorts_membership (
    person_id       UUID NOT NULL PRIMARY KEY,
    organisation_id UUID NOT NULL,
    CONSTRAINT cohorts_membership_organisation FOREIGN KEY (organisation_id) REFERENCES cohorts_organisation (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE cohorts_cohort (
    id               UUID          NOT NULL PRIMARY KEY,
    slug             VARCHAR(80)   NOT NULL,
    organisation_id  UUID          NOT NULL,
    template         VARCHAR(80)   NOT NULL,
    template_version VARCHAR(40)   NOT NULL,
    title            VARCHAR(160)  NOT NULL,
    summary          VARCHAR(2000) NOT NULL,
    frame            VARCHAR(20)   NOT NULL,
    registered_code  VARCHAR(20)   NOT NULL,
    territory        VARCHAR(120)  NOT NULL,
    modality         VARCHAR(20)   NOT NULL,
    room             VARCHAR(300)  NOT NULL,
    link             VARCHAR(500)  NOT NULL,
    capacity         INT           NOT NULL,
    registration     VARCHAR(20)   NOT NULL,
    language         VARCHAR(2)    NOT NULL,
    status           VARCHAR(20)   NOT NULL,
    status_reason    VARCHAR(500)  NOT NULL,
    first_day        DATE          NOT NULL,
    last_day         DATE          NOT NULL,
    join_token       VARCHAR(43)   NOT NULL,
    referent_id      UUID          NOT NULL,
    created_at       DATETIME(6)   NOT NULL,
    changed_at       DATETIME(6)   NOT NULL,
    changed_by       UUID          NOT NULL,
    version          BIGINT        NOT NULL,
    CONSTRAINT cohorts_cohort_slug UNIQUE (slug),
    CONSTRAINT cohorts_cohort_organisation FOREIGN KEY (organisation_id) REFERENCES cohorts_organisation (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_cohort_public ON cohorts_cohort (registration, status, first_day);

CREATE TABLE cohorts_facilitator (
    id        UUID        NOT NULL PRIMARY KEY,
    cohort_id UUID        NOT NULL,
    person_id UUID        NOT NULL,
    lead_role BOOLEAN     NOT NULL,
    since     DATETIME(6) NOT NULL,
    CONSTRAINT cohorts_facilitator_once UNIQUE (cohort_id, person_id),
    CONSTRAINT cohorts_facilitator_cohort FOREIGN KEY (cohort_id) REFERENCES cohorts_cohort (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_facilitator_person ON cohorts_facilitator (person_id);

-- Times are minutes from midnight in Europe/Paris; sequence is that of RFC 5545, raised at each change.
CREATE TABLE cohorts_half_day (
    id               UUID         NOT NULL PRIMARY KEY,
    cohort_id        UUID         NOT NULL,
    template_id      VARCHAR(40)  NOT NULL,
    title            VARCHAR(160) NOT NULL,
    held_on          DATE         NOT NULL,
    start_minute     INT          NOT NULL,
    end_minute       INT          NOT NULL,
    modality         VARCHAR(20)  NOT NULL,
    room             VARCHAR(300) NOT NULL,
    link             VARCHAR(500) NOT NULL,
    sequence_number  INT          NOT NULL,
    cancelled        BOOLEAN      NOT NULL,
    cancelled_reason VARCHAR(500) NOT NULL,
    changed_at       DATETIME(6)  NOT NULL,
    changed_by       UUID         NOT NULL,
    version          BIGINT       NOT NULL,
    CONSTRAINT cohorts_half_day_cohort FOREIGN KEY (cohort_id) REFERENCES cohorts_cohort (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_half_day_held_on ON cohorts_half_day (cohort_id, held_on);

CREATE TABLE cohorts_participant (
    id           UUID         NOT NULL PRIMARY KEY,
    cohort_id    UUID         NOT NULL,
    email        VARCHAR(254) NOT NULL,
    given_name   VARCHAR(100) NOT NULL,
    family_name  VARCHAR(100) NOT NULL,
    organisation VARCHAR(160) NOT NULL,
    person_id    UUID         NULL,
    status       VARCHAR(20)  NOT NULL,
    origin       VARCHAR(20)  NOT NULL,
    group_name   VARCHAR(60)  NOT NULL,
    language     VARCHAR(2)   NOT NULL,
    invited_at   DATETIME(6)  NOT NULL,
    answered_at  DATETIME(6)  NULL,
    queued_at    DATETIME(6)  NULL,
    version      BIGINT       NOT NULL,
    CONSTRAINT cohorts_participant_once UNIQUE (cohort_id, email),
    CONSTRAINT cohorts_participant_cohort FOREIGN KEY (cohort_id) REFERENCES cohorts_cohort (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_participant_person ON cohorts_participant (person_id);
CREATE INDEX cohorts_participant_email ON cohorts_participant (email);
CREATE INDEX cohorts_participant_status ON cohorts_participant (cohort_id, status, queued_at);

-- Several letters may be on their way to one person: each holds a token of its own, only its SHA-256 is here.
CREATE TABLE cohorts_invitation (
    id             UUID        NOT NULL PRIMARY KEY,
    participant_id UUID        NOT NULL,
    token_hash     VARCHAR(64) NOT NULL,
    sent_at        DATETIME(6) NOT NULL,
    CONSTRAINT cohorts_invitation_token UNIQUE (token_hash),
    CONSTRAINT cohorts_invitation_participant FOREIGN KEY (participant_id) REFERENCES cohorts_participant (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- What someone needs because of a disability: apart from everything else, for the referent alone, purged after the session.
CREATE TABLE cohorts_adjustment (
    participant_id UUID        NOT NULL PRIMARY KEY,
    text           VARCHAR(4000) NOT NULL,
    consented_at   DATETIME(6) NOT NULL,
    CONSTRAINT cohorts_adjustment_participant FOREIGN KEY (participant_id) REFERENCES cohorts_participant (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
