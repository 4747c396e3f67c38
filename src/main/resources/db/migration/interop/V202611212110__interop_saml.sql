-- SAML: where each provider's metadata comes from, the universities in it, assertions that let
-- somebody in (once), and our keys.
CREATE TABLE interop_saml_source (
    provider_id    UUID          NOT NULL PRIMARY KEY,
    metadata_url   VARCHAR(1000) NULL,
    signed_by      LONGTEXT      NULL,
    content_hash   VARCHAR(64)   NOT NULL,
    read_at        DATETIME(6)   NOT NULL,
    valid_until    DATETIME(6)   NULL,
    next_at        DATETIME(6)   NOT NULL,
    trouble        VARCHAR(20)   NULL,
    trouble_detail VARCHAR(300)  NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX interop_saml_source_next ON interop_saml_source (next_at);

CREATE TABLE interop_saml_idp (
    id          UUID          NOT NULL PRIMARY KEY,
    provider_id UUID          NOT NULL,
    entity_id   VARCHAR(255)  NOT NULL,
    name_fr     VARCHAR(200)  NOT NULL,
    name_en     VARCHAR(200)  NOT NULL,
    words       VARCHAR(1000) NOT NULL,
    described   LONGTEXT      NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE UNIQUE INDEX interop_saml_idp_one ON interop_saml_idp (provider_id, entity_id);

CREATE TABLE interop_saml_used (
    used_hash VARCHAR(64) NOT NULL PRIMARY KEY,
    until_at  DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX interop_saml_used_until ON interop_saml_used (until_at);

-- private keys are sealed where the operator gave a secret to seal them with
CREATE TABLE interop_saml_key (
    id         UUID        NOT NULL PRIMARY KEY,
    sealed     LONGTEXT    NOT NULL,
    signs_from DATETIME(6) NOT NULL,
    made_at    DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
