-- People without an account who may open one dossier by letter and code, and who opened what.
CREATE TABLE portfolio_dossier_guest (
    id         UUID         NOT NULL PRIMARY KEY,
    dossier_id UUID         NOT NULL,
    given_by   UUID         NOT NULL,
    guest_name VARCHAR(160) NOT NULL,
    email      VARCHAR(254) NOT NULL,
    language   VARCHAR(2)   NOT NULL,
    until_day  DATE         NOT NULL,
    token_hash VARCHAR(64)  NULL,
    until_at   DATETIME(6)  NULL,
    code_hash  VARCHAR(64)  NULL,
    code_at    DATETIME(6)  NULL,
    code_tries INT          NOT NULL,
    codes_sent INT          NOT NULL,
    pass_hash  VARCHAR(64)  NULL,
    given_at   DATETIME(6)  NOT NULL,
    revoked_at DATETIME(6)  NULL,
    CONSTRAINT portfolio_dossier_guest_token UNIQUE (token_hash)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX portfolio_dossier_guest_dossier ON portfolio_dossier_guest (dossier_id);
CREATE INDEX portfolio_dossier_guest_until ON portfolio_dossier_guest (until_at);
CREATE INDEX portfolio_dossier_guest_email ON portfolio_dossier_guest (email);

CREATE TABLE portfolio_dossier_opening (
    id          UUID         NOT NULL PRIMARY KEY,
    dossier_id  UUID         NOT NULL,
    reader_id   UUID         NULL,
    reader_name VARCHAR(254) NOT NULL,
    form        VARCHAR(8)   NOT NULL,
    opened_at   DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX portfolio_dossier_opening_dossier ON portfolio_dossier_opening (dossier_id, opened_at);
CREATE INDEX portfolio_dossier_opening_reader ON portfolio_dossier_opening (reader_id);
