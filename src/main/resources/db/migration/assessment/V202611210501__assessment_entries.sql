CREATE TABLE assessment_entry (
    id          UUID         NOT NULL PRIMARY KEY,
    person_id   UUID         NOT NULL,
    activity_id UUID         NOT NULL,
    field_key   VARCHAR(150) NOT NULL,
    content     LONGTEXT     NOT NULL,
    version     BIGINT       NOT NULL,
    saved_at    DATETIME(6)  NOT NULL,
    CONSTRAINT assessment_entry_once UNIQUE (person_id, activity_id, field_key)
);
