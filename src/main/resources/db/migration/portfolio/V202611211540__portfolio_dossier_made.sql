-- Dossiers of a pathway: what a learner wants in theirs, each one as it was made, and who may open it until when.
CREATE TABLE portfolio_dossier_choice (
    id        UUID     NOT NULL PRIMARY KEY,
    person_id UUID     NOT NULL,
    cohort_id UUID     NOT NULL,
    picks     LONGTEXT NOT NULL,
    version   BIGINT   NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE UNIQUE INDEX portfolio_dossier_choice_one ON portfolio_dossier_choice (person_id, cohort_id);

CREATE TABLE portfolio_dossier_made (
    id          UUID         NOT NULL PRIMARY KEY,
    person_id   UUID         NOT NULL,
    cohort_id   UUID         NOT NULL,
    session     VARCHAR(200) NOT NULL,
    file_name   VARCHAR(200) NOT NULL,
    picks       LONGTEXT     NOT NULL,
    state       VARCHAR(20)  NOT NULL,
    asked_at    DATETIME(6)  NOT NULL,
    done        INT          NOT NULL,
    total       INT          NOT NULL,
    restarts    INT          NOT NULL,
    beat_at     DATETIME(6)  NOT NULL,
    finished_at DATETIME(6)  NULL,
    pages       INT          NOT NULL,
    pieces      INT          NOT NULL,
    pdf_size    BIGINT       NOT NULL,
    zip_size    BIGINT       NOT NULL,
    pdf_sha256  VARCHAR(64)  NOT NULL,
    zip_sha256  VARCHAR(64)  NOT NULL,
    problem     VARCHAR(120) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX portfolio_dossier_made_person ON portfolio_dossier_made (person_id, cohort_id, asked_at);
CREATE INDEX portfolio_dossier_made_state ON portfolio_dossier_made (state, beat_at);

CREATE TABLE portfolio_dossier_grant (
    id         UUID         NOT NULL PRIMARY KEY,
    dossier_id UUID         NOT NULL,
    cohort_id  UUID         NOT NULL,
    given_by   UUID         NOT NULL,
    email      VARCHAR(254) NOT NULL,
    until_day  DATE         NOT NULL,
    given_at   DATETIME(6)  NOT NULL,
    revoked_at DATETIME(6)  NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX portfolio_dossier_grant_dossier ON portfolio_dossier_grant (dossier_id);
CREATE INDEX portfolio_dossier_grant_cohort ON portfolio_dossier_grant (cohort_id, until_day);
CREATE INDEX portfolio_dossier_grant_email ON portfolio_dossier_grant (email, until_day);
