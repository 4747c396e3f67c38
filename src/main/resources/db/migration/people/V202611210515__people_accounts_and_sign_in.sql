CREATE TABLE people_person (
    id               UUID          NOT NULL PRIMARY KEY,
    status           VARCHAR(10)   NOT NULL,
    email            VARCHAR(254)  NULL,
    given_name       VARCHAR(100)  NOT NULL,
    family_name      VARCHAR(100)  NOT NULL,
    language         VARCHAR(2)    NOT NULL,
    password_hash    VARCHAR(200)  NULL,
    guest_token_hash VARCHAR(64)   NULL,
    created_at       DATETIME(6)   NOT NULL,
    last_seen_at     DATETIME(6)   NOT NULL,
    version          BIGINT        NOT NULL,
    CONSTRAINT people_person_email UNIQUE (email),
    CONSTRAINT people_person_guest UNIQUE (guest_token_hash)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX people_person_status ON people_person (status, last_seen_at);

CREATE TABLE people_role (
    person_id UUID        NOT NULL,
    role      VARCHAR(20) NOT NULL,
    PRIMARY KEY (person_id, role),
    CONSTRAINT people_role_person FOREIGN KEY (person_id) REFERENCES people_person (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX people_role_role ON people_role (role);

CREATE TABLE people_sign_in_link (
    id         UUID         NOT NULL PRIMARY KEY,
    token_hash VARCHAR(64)  NOT NULL,
    purpose    VARCHAR(20)  NOT NULL,
    email      VARCHAR(254) NULL,
    language   VARCHAR(2)   NOT NULL,
    return_to  VARCHAR(500) NOT NULL,
    expires_at DATETIME(6)  NOT NULL,
    used_at    DATETIME(6)  NULL,
    version    BIGINT       NOT NULL,
    CONSTRAINT people_sign_in_link_token UNIQUE (token_hash)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX people_sign_in_link_email ON people_sign_in_link (email);
CREATE INDEX people_sign_in_link_expires ON people_sign_in_link (expires_at);

CREATE TABLE people_remembered_sign_in (
    id           UUID         NOT NULL PRIMARY KEY,
    person_id    UUID         NOT NULL,
    token_hash   VARCHAR(64)  NOT NULL,
    device       VARCHAR(100) NOT NULL,
    created_at   DATETIME(6)  NOT NULL,
    last_used_at DATETIME(6)  NOT NULL,
    expires_at   DATETIME(6)  NOT NULL,
    version      BIGINT       NOT NULL,
    CONSTRAINT people_remembered_person FOREIGN KEY (person_id) REFERENCES people_person (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX people_remembered_expires ON people_remembered_sign_in (expires_at);
