-- Readings are only ever added: no statement of the application updates a level, a note or a practice.
CREATE TABLE competences_reading (
    id                UUID         NOT NULL PRIMARY KEY,
    person_id         UUID         NOT NULL,
    author_id         UUID         NOT NULL,
    voice             VARCHAR(20)  NOT NULL,
    moment            VARCHAR(20)  NOT NULL,
    framework         VARCHAR(80)  NOT NULL,
    framework_version VARCHAR(40)  NOT NULL,
    activity_id       UUID         NULL,
    taken_at          DATETIME(6)  NOT NULL
);
CREATE INDEX competences_reading_person ON competences_reading (person_id, framework, taken_at);

-- level_number: 0 where the person does not know yet. practices: ids, one per line.
CREATE TABLE competences_rating (
    id             UUID        NOT NULL PRIMARY KEY,
    reading_id     UUID        NOT NULL,
    competence     VARCHAR(40) NOT NULL,
    place          INT         NOT NULL,
    level_number   INT         NOT NULL,
    practices      LONGTEXT    NOT NULL,
    note           LONGTEXT    NOT NULL,
    evidence_count INT         NOT NULL,
    CONSTRAINT competences_rating_once UNIQUE (reading_id, competence),
    CONSTRAINT competences_rating_reading FOREIGN KEY (reading_id) REFERENCES competences_reading (id)
);

-- What a person is preparing. submission_id becomes the id of the reading, so that two clicks make one.
CREATE TABLE competences_draft (
    id            UUID        NOT NULL PRIMARY KEY,
    person_id     UUID        NOT NULL,
    framework     VARCHAR(80) NOT NULL,
    submission_id UUID        NOT NULL,
    at_competence VARCHAR(40) NULL,
    CONSTRAINT competences_draft_once UNIQUE (person_id, framework)
);

-- One line per competence, and the choices another tab replaced (set_aside) until the person lets them go.
-- revision counts changes of level and practices, note_version changes of the note: they are written apart.
CREATE TABLE competences_draft_line (
    id           UUID        NOT NULL PRIMARY KEY,
    draft_id     UUID        NOT NULL,
    competence   VARCHAR(40) NOT NULL,
    set_aside    BIT         NOT NULL,
    revision     BIGINT      NOT NULL,
    level_number INT         NULL,
    practices    LONGTEXT    NOT NULL,
    note         LONGTEXT    NOT NULL,
    note_version BIGINT      NOT NULL,
    written_at   DATETIME(6) NOT NULL,
    CONSTRAINT competences_draft_line_draft FOREIGN KEY (draft_id) REFERENCES competences_draft (id)
);
CREATE INDEX competences_draft_line_competence ON competences_draft_line (draft_id, competence);

-- A withdrawn proof keeps its row (that there was one, and when it went), not what it said.
CREATE TABLE competences_evidence (
    id           UUID          NOT NULL PRIMARY KEY,
    person_id    UUID          NOT NULL,
    framework    VARCHAR(80)   NOT NULL,
    competence   VARCHAR(40)   NOT NULL,
    kind         VARCHAR(10)   NOT NULL,
    title        VARCHAR(200)  NOT NULL,
    link         VARCHAR(2000) NULL,
    body         LONGTEXT      NULL,
    file_name    VARCHAR(255)  NULL,
    media_type   VARCHAR(120)  NULL,
    file_size    BIGINT        NOT NULL,
    file_sha256  VARCHAR(64)   NULL,
    stored_file  UUID          NULL,
    added_at     DATETIME(6)   NOT NULL,
    withdrawn_at DATETIME(6)   NULL
);
CREATE INDEX competences_evidence_person ON competences_evidence (person_id, framework);
CREATE INDEX competences_evidence_file ON competences_evidence (stored_file);

-- How much room a person's files take: counted in one statement, so that two uploads cannot both take the last place.
CREATE TABLE competences_storage (
    person_id  UUID   NOT NULL PRIMARY KEY,
    bytes_used BIGINT NOT NULL
);
