-- LTI: platforms that registered us, their deployments, placements of our content in their
-- courses, who came through them, launches of the last day, refusals, and our keys.
CREATE TABLE interop_lti_platform (
    id                     UUID          NOT NULL PRIMARY KEY,
    issuer                 VARCHAR(255)  NOT NULL,
    client_id              VARCHAR(255)  NOT NULL,
    name                   VARCHAR(200)  NOT NULL,
    product                VARCHAR(100)  NOT NULL,
    authorization_endpoint VARCHAR(1000) NOT NULL,
    token_endpoint         VARCHAR(1000) NOT NULL,
    key_set_url            VARCHAR(1000) NOT NULL,
    token_audience         VARCHAR(1000) NULL,
    frame_sites            VARCHAR(2000) NOT NULL,
    enabled                BIT           NOT NULL,
    registered_by          UUID          NULL,
    registered_at          DATETIME(6)   NOT NULL,
    version                BIGINT        NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE UNIQUE INDEX interop_lti_platform_one ON interop_lti_platform (issuer, client_id);

CREATE TABLE interop_lti_deployment (
    id            UUID         NOT NULL PRIMARY KEY,
    platform_id   UUID         NOT NULL,
    deployment_id VARCHAR(255) NOT NULL,
    enabled       BIT          NOT NULL,
    since         DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE UNIQUE INDEX interop_lti_deployment_one ON interop_lti_deployment (platform_id, deployment_id);

CREATE TABLE interop_lti_placement (
    id               UUID          NOT NULL PRIMARY KEY,
    platform_id      UUID          NOT NULL,
    deployment_id    UUID          NOT NULL,
    context_id       VARCHAR(255)  NOT NULL,
    context_title    VARCHAR(300)  NOT NULL,
    resource_link_id VARCHAR(255)  NOT NULL,
    title            VARCHAR(300)  NOT NULL,
    target           VARCHAR(60)   NULL,
    content_release  VARCHAR(64)   NULL,
    owner_id         UUID          NULL,
    line_item        VARCHAR(1000) NULL,
    line_items       VARCHAR(1000) NULL,
    grade_scopes     VARCHAR(1000) NOT NULL,
    memberships      VARCHAR(1000) NULL,
    first_at         DATETIME(6)   NOT NULL,
    last_at          DATETIME(6)   NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE UNIQUE INDEX interop_lti_placement_one ON interop_lti_placement (deployment_id, resource_link_id);
CREATE INDEX interop_lti_placement_platform ON interop_lti_placement (platform_id);

CREATE TABLE interop_lti_participation (
    id           UUID         NOT NULL PRIMARY KEY,
    placement_id UUID         NOT NULL,
    identity_id  UUID         NOT NULL,
    person_id    UUID         NOT NULL,
    subject      VARCHAR(255) NOT NULL,
    teacher      BIT          NOT NULL,
    learner      BIT          NOT NULL,
    first_at     DATETIME(6)  NOT NULL,
    last_at      DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE UNIQUE INDEX interop_lti_participation_one ON interop_lti_participation (placement_id, identity_id);
CREATE INDEX interop_lti_participation_person ON interop_lti_participation (person_id);

-- the code that continues a launch elsewhere is kept as a hash, and used once
CREATE TABLE interop_lti_launch (
    id              UUID         NOT NULL PRIMARY KEY,
    platform_id     UUID         NOT NULL,
    deployment_id   UUID         NOT NULL,
    placement_id    UUID         NULL,
    identity_id     UUID         NOT NULL,
    person_id       UUID         NOT NULL,
    subject         VARCHAR(255) NOT NULL,
    teacher         BIT          NOT NULL,
    learner         BIT          NOT NULL,
    language        VARCHAR(2)   NOT NULL,
    return_url      VARCHAR(2000) NULL,
    framed          BIT          NOT NULL,
    choice          LONGTEXT     NULL,
    code_hash       VARCHAR(64)  NULL,
    code_until      DATETIME(6)  NULL,
    at              DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE UNIQUE INDEX interop_lti_launch_code ON interop_lti_launch (code_hash);
CREATE INDEX interop_lti_launch_at ON interop_lti_launch (at);
CREATE INDEX interop_lti_launch_person ON interop_lti_launch (person_id);

CREATE TABLE interop_lti_nonce (
    nonce_hash VARCHAR(64) NOT NULL PRIMARY KEY,
    until_at   DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX interop_lti_nonce_until ON interop_lti_nonce (until_at);

CREATE TABLE interop_lti_refusal (
    id          UUID         NOT NULL PRIMARY KEY,
    platform_id UUID         NULL,
    issuer      VARCHAR(255) NOT NULL,
    reason      VARCHAR(40)  NOT NULL,
    detail      VARCHAR(300) NOT NULL,
    at          DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX interop_lti_refusal_at ON interop_lti_refusal (at);

-- private keys are sealed where the operator gave a secret to seal them with
CREATE TABLE interop_lti_key (
    id         UUID        NOT NULL PRIMARY KEY,
    kid        VARCHAR(64) NOT NULL,
    public_key LONGTEXT    NOT NULL,
    private_key LONGTEXT   NOT NULL,
    signs_from DATETIME(6) NOT NULL,
    made_at    DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE UNIQUE INDEX interop_lti_key_kid ON interop_lti_key (kid);

CREATE TABLE interop_lti_invitation (
    id          UUID        NOT NULL PRIMARY KEY,
    code_hash   VARCHAR(64) NOT NULL,
    made_by     UUID        NOT NULL,
    note        VARCHAR(200) NOT NULL,
    made_at     DATETIME(6) NOT NULL,
    until_at    DATETIME(6) NOT NULL,
    used_at     DATETIME(6) NULL,
    platform_id UUID        NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE UNIQUE INDEX interop_lti_invitation_code ON interop_lti_invitation (code_hash);
