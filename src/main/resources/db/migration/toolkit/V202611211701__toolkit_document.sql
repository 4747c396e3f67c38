-- Filled sheets: the document, its answers, who shares it, its kept versions.
CREATE TABLE toolkit_document (
    id            UUID         NOT NULL PRIMARY KEY,
    sheet_id      UUID         NOT NULL,
    sheet_version VARCHAR(20)  NOT NULL,
    title         VARCHAR(200) NOT NULL,
    owner_id      UUID         NOT NULL,
    activity_id   UUID         NULL,
    stage         VARCHAR(40)  NOT NULL,
    created_at    DATETIME(6)  NOT NULL,
    changed_at    DATETIME(6)  NOT NULL,
    CONSTRAINT toolkit_document_activity UNIQUE (owner_id, activity_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX toolkit_document_owner ON toolkit_document (owner_id, changed_at);

CREATE TABLE toolkit_entry (
    id          UUID         NOT NULL PRIMARY KEY,
    document_id UUID         NOT NULL,
    field_key   VARCHAR(150) NOT NULL,
    content     LONGTEXT     NOT NULL,
    saved_by    UUID         NOT NULL,
    saved_at    DATETIME(6)  NOT NULL,
    version     BIGINT       NOT NULL,
    CONSTRAINT toolkit_entry_once UNIQUE (document_id, field_key),
    CONSTRAINT toolkit_entry_document FOREIGN KEY (document_id) REFERENCES toolkit_document (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX toolkit_entry_news ON toolkit_entry (document_id, saved_at);
CREATE INDEX toolkit_entry_by ON toolkit_entry (saved_by);

CREATE TABLE toolkit_wording (
    id          UUID         NOT NULL PRIMARY KEY,
    document_id UUID         NOT NULL,
    field_key   VARCHAR(150) NOT NULL,
    content     LONGTEXT     NOT NULL,
    saved_by    UUID         NOT NULL,
    saved_at    DATETIME(6)  NOT NULL,
    CONSTRAINT toolkit_wording_document FOREIGN KEY (document_id) REFERENCES toolkit_document (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX toolkit_wording_of ON toolkit_wording (document_id, field_key, saved_at);

CREATE TABLE toolkit_member (
    id            UUID         NOT NULL PRIMARY KEY,
    document_id   UUID         NOT NULL,
    person_id     UUID         NULL,
    cohort_id     UUID         NULL,
    invitation_id UUID         NULL,
    member_name   VARCHAR(160) NOT NULL,
    party         VARCHAR(1)   NOT NULL,
    may_write     BIT          NOT NULL,
    until_at      DATETIME(6)  NULL,
    added_at      DATETIME(6)  NOT NULL,
    revoked_at    DATETIME(6)  NULL,
    CONSTRAINT toolkit_member_document FOREIGN KEY (document_id) REFERENCES toolkit_document (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX toolkit_member_of ON toolkit_member (document_id);
CREATE INDEX toolkit_member_person ON toolkit_member (person_id);
CREATE INDEX toolkit_member_cohort ON toolkit_member (cohort_id);
CREATE INDEX toolkit_member_invitation ON toolkit_member (invitation_id);

CREATE TABLE toolkit_version (
    id            UUID         NOT NULL PRIMARY KEY,
    document_id   UUID         NOT NULL,
    number        INT          NOT NULL,
    label         VARCHAR(120) NOT NULL,
    stage         VARCHAR(40)  NOT NULL,
    sheet_version VARCHAR(20)  NOT NULL,
    taken_by      UUID         NOT NULL,
    taken_at      DATETIME(6)  NOT NULL,
    answers       LONGTEXT     NOT NULL,
    CONSTRAINT toolkit_version_number UNIQUE (document_id, number),
    CONSTRAINT toolkit_version_document FOREIGN KEY (document_id) REFERENCES toolkit_document (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE toolkit_signature (
    id         UUID         NOT NULL PRIMARY KEY,
    version_id UUID         NOT NULL,
    party      VARCHAR(1)   NOT NULL,
    signed_by  UUID         NOT NULL,
    signer     VARCHAR(160) NOT NULL,
    role_name  VARCHAR(160) NOT NULL,
    signed_at  DATETIME(6)  NOT NULL,
    CONSTRAINT toolkit_signature_once UNIQUE (version_id, party),
    CONSTRAINT toolkit_signature_version FOREIGN KEY (version_id) REFERENCES toolkit_version (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- Answers counted, without a name, for a group.
CREATE TABLE toolkit_count (
    document_id UUID        NOT NULL,
    cohort_id   UUID        NOT NULL,
    counted_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (document_id, cohort_id),
    CONSTRAINT toolkit_count_document FOREIGN KEY (document_id) REFERENCES toolkit_document (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX toolkit_count_cohort ON toolkit_count (cohort_id);
