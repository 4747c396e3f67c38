-- Sign-in providers of elsewhere, what each kind needs besides, and sign-ins that are under way.
CREATE TABLE interop_signin_provider (
    id           UUID          NOT NULL PRIMARY KEY,
    kind         VARCHAR(10)   NOT NULL,
    name_fr      VARCHAR(100)  NOT NULL,
    name_en      VARCHAR(100)  NOT NULL,
    enabled      BIT           NOT NULL,
    place        INT           NOT NULL,
    given_names  VARCHAR(1000) NOT NULL,
    family_names VARCHAR(1000) NOT NULL,
    emails       VARCHAR(1000) NOT NULL,
    languages    VARCHAR(1000) NOT NULL,
    subjects     VARCHAR(1000) NOT NULL,
    made_at      DATETIME(6)   NOT NULL,
    version      BIGINT        NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE interop_signin_oidc (
    provider_id   UUID          NOT NULL PRIMARY KEY,
    issuer        VARCHAR(255)  NOT NULL,
    client_id     VARCHAR(255)  NOT NULL,
    client_secret LONGTEXT      NULL,
    scopes        VARCHAR(500)  NOT NULL,
    version       BIGINT        NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE interop_signin_attempt (
    id           UUID         NOT NULL PRIMARY KEY,
    ticket_hash  VARCHAR(64)  NOT NULL,
    provider_id  UUID         NOT NULL,
    browser_hash VARCHAR(64)  NOT NULL,
    purpose      VARCHAR(10)  NOT NULL,
    person_id    UUID         NULL,
    return_to    VARCHAR(500) NOT NULL,
    notes        LONGTEXT     NOT NULL,
    begun_at     DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE UNIQUE INDEX interop_signin_attempt_ticket ON interop_signin_attempt (ticket_hash);
CREATE INDEX interop_signin_attempt_begun ON interop_signin_attempt (begun_at);
CREATE INDEX interop_signin_attempt_person ON interop_signin_attempt (person_id);
