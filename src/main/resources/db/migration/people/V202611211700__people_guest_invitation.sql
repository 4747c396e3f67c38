-- Guests of one object: link, code and visit, as hashes only.
CREATE TABLE people_guest_invitation (
    id         UUID         NOT NULL PRIMARY KEY,
    purpose    VARCHAR(40)  NOT NULL,
    object_id  UUID         NOT NULL,
    email      VARCHAR(254) NOT NULL,
    guest_name VARCHAR(160) NOT NULL,
    language   VARCHAR(2)   NOT NULL,
    invited_at DATETIME(6)  NOT NULL,
    until_at   DATETIME(6)  NOT NULL,
    token_hash VARCHAR(64)  NOT NULL,
    code_hash  VARCHAR(64)  NULL,
    code_at    DATETIME(6)  NULL,
    code_tries INT          NOT NULL,
    codes_sent INT          NOT NULL,
    pass_hash  VARCHAR(64)  NULL,
    revoked_at DATETIME(6)  NULL,
    CONSTRAINT people_guest_invitation_token UNIQUE (token_hash)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX people_guest_invitation_until ON people_guest_invitation (until_at);
