-- Examples that do not come from content files: imported ones, and contributions once accepted. The body is JSON.
CREATE TABLE toolkit_example (
    id         UUID         NOT NULL PRIMARY KEY,
    code       VARCHAR(80)  NOT NULL,
    origin     VARCHAR(12)  NOT NULL,
    body       LONGTEXT     NOT NULL,
    digest     VARCHAR(64)  NOT NULL,
    changed_at DATETIME(6)  NOT NULL,
    changed_by UUID         NOT NULL,
    CONSTRAINT toolkit_example_once UNIQUE (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX toolkit_example_order ON toolkit_example (origin, code);
CREATE INDEX toolkit_example_changed ON toolkit_example (changed_at);
CREATE INDEX toolkit_example_by ON toolkit_example (changed_by);

-- What somebody proposes, from the draft to the decision.
CREATE TABLE toolkit_example_contribution (
    id         UUID          NOT NULL PRIMARY KEY,
    person_id  UUID          NOT NULL,
    language   VARCHAR(2)    NOT NULL,
    state      VARCHAR(12)   NOT NULL,
    created_at DATETIME(6)   NOT NULL,
    moved_at   DATETIME(6)   NOT NULL,
    decided_by UUID          NULL,
    reason     VARCHAR(4000) NOT NULL,
    code       VARCHAR(80)   NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX toolkit_example_contribution_person ON toolkit_example_contribution (person_id);
CREATE INDEX toolkit_example_contribution_state ON toolkit_example_contribution (state, moved_at);
CREATE INDEX toolkit_example_contribution_decided ON toolkit_example_contribution (decided_by);

-- Its fields, saved one by one while they are typed.
CREATE TABLE toolkit_example_text (
    id              UUID         NOT NULL PRIMARY KEY,
    contribution_id UUID         NOT NULL,
    field_key       VARCHAR(60)  NOT NULL,
    content         LONGTEXT     NOT NULL,
    saved_at        DATETIME(6)  NOT NULL,
    version         BIGINT       NOT NULL,
    CONSTRAINT toolkit_example_text_once UNIQUE (contribution_id, field_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
