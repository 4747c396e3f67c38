-- The register: one row for each attestation, written once. What happens to it later is a row in attestations_event.
-- Only erasing a person changes a row: person, substance, name, file go; number, code, fingerprints and events stay.
CREATE TABLE attestations_attestation (
    id              UUID         NOT NULL PRIMARY KEY,
    number          VARCHAR(20)  NOT NULL,
    code            VARCHAR(28)  NOT NULL,
    person_id       UUID         NULL,
    pathway_id      UUID         NOT NULL,
    variant         VARCHAR(20)  NOT NULL,
    kind            VARCHAR(20)  NOT NULL,
    language        VARCHAR(2)   NOT NULL,
    title           VARCHAR(500) NOT NULL,
    variant_title   VARCHAR(500) NOT NULL,
    issued_at       DATETIME(6)  NOT NULL,
    holder_display  VARCHAR(12)  NOT NULL,
    keep_verifiable BOOLEAN      NOT NULL,
    substance       VARCHAR(64)  NULL,
    generation      INT          NOT NULL,
    facts           LONGTEXT     NULL,
    facts_sha256    VARCHAR(64)  NOT NULL,
    pdf             LONGBLOB     NULL,
    pdf_sha256      VARCHAR(64)  NOT NULL,
    CONSTRAINT attestations_number_once UNIQUE (number),
    CONSTRAINT attestations_code_once UNIQUE (code),
    -- Two tabs, two clicks: the same facts about the same person give one attestation.
    CONSTRAINT attestations_substance_once UNIQUE (person_id, substance, generation)
);

CREATE INDEX attestations_issued ON attestations_attestation (issued_at);

CREATE TABLE attestations_event (
    id             UUID        NOT NULL PRIMARY KEY,
    attestation_id UUID        NOT NULL,
    kind           VARCHAR(20) NOT NULL,
    detail         VARCHAR(40) NULL,
    happened_at    DATETIME(6) NOT NULL,
    person_id      UUID        NULL
);

CREATE INDEX attestations_event_of ON attestations_event (attestation_id, happened_at);
CREATE INDEX attestations_event_by ON attestations_event (person_id);

CREATE TABLE attestations_counter (
    issue_year  INT NOT NULL PRIMARY KEY,
    last_number INT NOT NULL
);
