-- Tokens for other programs. Only their SHA-256 is kept; what a token may do is decided at each call
-- from the person who made it.
CREATE TABLE interop_api_token (
    id           UUID         NOT NULL PRIMARY KEY,
    person_id    UUID         NOT NULL,
    name         VARCHAR(100) NOT NULL,
    hash         VARCHAR(64)   NOT NULL,
    scopes       VARCHAR(400) NOT NULL,
    created_at   DATETIME(6)  NOT NULL,
    expires_at   DATETIME(6)  NOT NULL,
    last_used_at DATETIME(6)  NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE UNIQUE INDEX interop_api_token_hash ON interop_api_token (hash);
CREATE INDEX interop_api_token_person ON interop_api_token (person_id);

-- Answers to calls that carried a word of the caller's, so that a repeated call does nothing again.
CREATE TABLE interop_api_repeat (
    id           UUID         NOT NULL PRIMARY KEY,
    token_id     UUID         NOT NULL,
    word         VARCHAR(100) NOT NULL,
    request_hash VARCHAR(64)   NOT NULL,
    begun_at     DATETIME(6)  NOT NULL,
    status       INT          NULL,
    body         LONGTEXT     NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE UNIQUE INDEX interop_api_repeat_one ON interop_api_repeat (token_id, word);
CREATE INDEX interop_api_repeat_age ON interop_api_repeat (begun_at);
