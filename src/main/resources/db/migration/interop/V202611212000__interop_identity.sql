-- What issuers elsewhere call people. Issuer and subject identify, and nothing else does.
CREATE TABLE interop_identity (
    id           UUID         NOT NULL PRIMARY KEY,
    issuer       VARCHAR(255) NOT NULL,
    subject      VARCHAR(255) NOT NULL,
    person_id    UUID         NOT NULL,
    joined_at    DATETIME(6)  NULL,
    created_at   DATETIME(6)  NOT NULL,
    last_seen_at DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE UNIQUE INDEX interop_identity_one ON interop_identity (issuer, subject);
CREATE INDEX interop_identity_person ON interop_identity (person_id);
