-- A dated copy of a person's grid: the rows as they stood, as JSON.
CREATE TABLE portfolio_practices_version (
    id           UUID         NOT NULL PRIMARY KEY,
    person_id    UUID         NOT NULL,
    number       INT          NOT NULL,
    label        VARCHAR(200) NOT NULL,
    grid_version VARCHAR(40)  NOT NULL,
    content      LONGTEXT     NOT NULL,
    frozen_at    DATETIME(6)  NOT NULL,
    CONSTRAINT portfolio_practices_version_once UNIQUE (person_id, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- Bytes lie on disk under stored_file; withdrawn files stay while a dated copy shows them.
CREATE TABLE portfolio_practices_file (
    id           UUID         NOT NULL PRIMARY KEY,
    person_id    UUID         NOT NULL,
    practice     VARCHAR(40)  NOT NULL,
    stored_file  UUID         NOT NULL,
    name         VARCHAR(200) NOT NULL,
    media_type   VARCHAR(120) NOT NULL,
    size_bytes   BIGINT       NOT NULL,
    sha256       VARCHAR(64)  NOT NULL,
    added_at     DATETIME(6)  NOT NULL,
    withdrawn_at DATETIME(6)  NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX portfolio_practices_file_person ON portfolio_practices_file (person_id);
CREATE INDEX portfolio_practices_file_stored ON portfolio_practices_file (stored_file);

-- A guided conversation on one dated copy, between its person and one other.
CREATE TABLE portfolio_practices_talk (
    id                 UUID         NOT NULL PRIMARY KEY,
    version_id         UUID         NOT NULL,
    person_id          UUID         NOT NULL,
    other_id           UUID         NULL,
    other_email        VARCHAR(254) NOT NULL,
    other_name         VARCHAR(200) NOT NULL,
    other_role         VARCHAR(20)  NOT NULL,
    invited_at         DATETIME(6)  NOT NULL,
    joined_at          DATETIME(6)  NULL,
    person_confirmed   DATETIME(6)  NULL,
    other_confirmed    DATETIME(6)  NULL,
    withdrawn_at       DATETIME(6)  NULL,
    version            BIGINT       NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX portfolio_practices_talk_person ON portfolio_practices_talk (person_id);
CREATE INDEX portfolio_practices_talk_other ON portfolio_practices_talk (other_id);
CREATE INDEX portfolio_practices_talk_email ON portfolio_practices_talk (other_email);
CREATE INDEX portfolio_practices_talk_version ON portfolio_practices_talk (version_id);
