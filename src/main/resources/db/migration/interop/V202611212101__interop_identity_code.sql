-- Codes by which an identity can be joined to an account; one for each identity, for five minutes.
CREATE TABLE interop_identity_code (
    identity_id UUID        NOT NULL PRIMARY KEY,
    code_hash   VARCHAR(64) NOT NULL,
    reader_id   UUID        NULL,
    until_at    DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE UNIQUE INDEX interop_identity_code_one ON interop_identity_code (code_hash);
CREATE INDEX interop_identity_code_reader ON interop_identity_code (reader_id);
