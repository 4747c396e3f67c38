-- What a person writes for themselves. The search columns hold the same words in lower case without accents.
CREATE TABLE portfolio_logbook_entry (
    id            UUID          NOT NULL PRIMARY KEY,
    person_id     UUID          NOT NULL,
    cohort_id     UUID          NULL,
    turn          VARCHAR(12)   NOT NULL,
    prompt        VARCHAR(1000) NOT NULL,
    about         DATE          NOT NULL,
    title         VARCHAR(600)  NOT NULL,
    search_title  VARCHAR(1200) NOT NULL,
    title_version BIGINT        NOT NULL,
    body          LONGTEXT      NOT NULL,
    search_body   LONGTEXT      NOT NULL,
    body_version  BIGINT        NOT NULL,
    created_at    DATETIME(6)   NOT NULL,
    saved_at      DATETIME(6)   NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX portfolio_logbook_entry_person ON portfolio_logbook_entry (person_id, about);

CREATE TABLE portfolio_logbook_file (
    id          UUID         NOT NULL PRIMARY KEY,
    entry_id    UUID         NOT NULL,
    person_id   UUID         NOT NULL,
    stored_file UUID         NOT NULL,
    name        VARCHAR(200) NOT NULL,
    media_type  VARCHAR(100) NOT NULL,
    size_bytes  BIGINT       NOT NULL,
    sha256      VARCHAR(64)  NOT NULL,
    added_at    DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX portfolio_logbook_file_entry ON portfolio_logbook_file (entry_id);
CREATE INDEX portfolio_logbook_file_person ON portfolio_logbook_file (person_id);
CREATE INDEX portfolio_logbook_file_stored ON portfolio_logbook_file (stored_file);

-- A frozen passage that somebody else may read until a day; reader_id is null for a whole cohort.
CREATE TABLE portfolio_logbook_share (
    id         UUID          NOT NULL PRIMARY KEY,
    entry_id   UUID          NOT NULL,
    person_id  UUID          NOT NULL,
    cohort_id  UUID          NOT NULL,
    reader_id  UUID          NULL,
    turn       VARCHAR(12)   NOT NULL,
    prompt     VARCHAR(1000) NOT NULL,
    about      DATE          NOT NULL,
    title      VARCHAR(600)  NOT NULL,
    body       LONGTEXT      NOT NULL,
    files      VARCHAR(400)  NOT NULL,
    shared_at  DATETIME(6)   NOT NULL,
    until_day  DATE          NOT NULL,
    revoked_at DATETIME(6)   NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX portfolio_logbook_share_person ON portfolio_logbook_share (person_id);
CREATE INDEX portfolio_logbook_share_reader ON portfolio_logbook_share (reader_id);
CREATE INDEX portfolio_logbook_share_cohort ON portfolio_logbook_share (cohort_id);
CREATE INDEX portfolio_logbook_share_entry ON portfolio_logbook_share (entry_id);
