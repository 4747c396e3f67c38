-- How often a person, known by their address, wants to hear; token is the way out in every letter.
CREATE TABLE cohorts_news_reader (
    id             UUID         NOT NULL PRIMARY KEY,
    email          VARCHAR(254) NOT NULL,
    rhythm         VARCHAR(10)  NOT NULL,
    token          VARCHAR(43)  NOT NULL,
    last_digest_on DATE         NULL,
    changed_at     DATETIME(6)  NOT NULL,
    CONSTRAINT cohorts_news_reader_email UNIQUE (email),
    CONSTRAINT cohorts_news_reader_token UNIQUE (token)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- What there is to tell one person, once: the key says what it is about and never comes twice.
CREATE TABLE cohorts_news_item (
    id             UUID          NOT NULL PRIMARY KEY,
    cohort_id      UUID          NOT NULL,
    participant_id UUID          NOT NULL,
    email          VARCHAR(254)  NOT NULL,
    given_name     VARCHAR(100)  NOT NULL,
    language       VARCHAR(2)    NOT NULL,
    kind           VARCHAR(20)   NOT NULL,
    item_key       VARCHAR(160)  NOT NULL,
    line           VARCHAR(3000) NOT NULL,
    about_day      DATE          NOT NULL,
    send_from      DATE          NOT NULL,
    useful_until   DATE          NOT NULL,
    state          VARCHAR(10)   NOT NULL,
    sent_at        DATETIME(6)   NULL,
    CONSTRAINT cohorts_news_item_once UNIQUE (participant_id, item_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_news_item_waiting ON cohorts_news_item (state, send_from, email);
CREATE INDEX cohorts_news_item_cohort ON cohorts_news_item (cohort_id, useful_until);
CREATE INDEX cohorts_news_item_email ON cohorts_news_item (email, state);

-- Reminders that a facilitator switched off.
CREATE TABLE cohorts_news_switch (
    id          UUID        NOT NULL PRIMARY KEY,
    cohort_id   UUID        NOT NULL,
    kind        VARCHAR(20) NOT NULL,
    switched_by UUID        NOT NULL,
    switched_at DATETIME(6) NOT NULL,
    CONSTRAINT cohorts_news_switch_once UNIQUE (cohort_id, kind)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- Half-days that changed once people could know of them.
CREATE TABLE cohorts_news_change (
    id              UUID        NOT NULL PRIMARY KEY,
    cohort_id       UUID        NOT NULL,
    half_day_id     UUID        NOT NULL,
    sequence_number INT         NOT NULL,
    happened_at     DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_news_change_cohort ON cohorts_news_change (cohort_id, happened_at);

-- One run at a time among all nodes: whoever holds the row until then.
CREATE TABLE cohorts_news_run (
    name        VARCHAR(20) NOT NULL PRIMARY KEY,
    holder      VARCHAR(36) NOT NULL,
    held_until  DATETIME(6) NOT NULL,
    finished_at DATETIME(6) NULL,
    letters     INT         NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

INSERT INTO cohorts_news_run (name, holder, held_until, letters) VALUES ('digest', '', '2026-11-21 00:00:00', 0);
