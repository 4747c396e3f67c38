CREATE TABLE learning_enrolment (
    id               UUID         NOT NULL PRIMARY KEY,
    person_id        UUID         NOT NULL,
    pathway_id       UUID         NOT NULL,
    variant          VARCHAR(20)  NOT NULL,
    started_at       DATETIME(6)  NOT NULL,
    visited_at       DATETIME(6)  NOT NULL,
    last_activity_id UUID         NULL,
    CONSTRAINT learning_enrolment_once UNIQUE (person_id, pathway_id)
);

CREATE TABLE learning_progress (
    id          UUID        NOT NULL PRIMARY KEY,
    person_id   UUID        NOT NULL,
    activity_id UUID        NOT NULL,
    done_at     DATETIME(6) NOT NULL,
    CONSTRAINT learning_progress_once UNIQUE (person_id, activity_id)
);
