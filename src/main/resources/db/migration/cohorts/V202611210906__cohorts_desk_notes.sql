-- What facilitators of a cohort write about a person: theirs alone, erased with the person.
CREATE TABLE cohorts_desk_note (
    id             UUID          NOT NULL PRIMARY KEY,
    cohort_id      UUID          NOT NULL,
    participant_id UUID          NOT NULL,
    author_id      UUID          NOT NULL,
    author_name    VARCHAR(254)  NOT NULL,
    text           VARCHAR(4000) NOT NULL,
    next_contact   DATE          NULL,
    written_at     DATETIME(6)   NOT NULL,
    version        BIGINT        NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_desk_note_participant ON cohorts_desk_note (participant_id, written_at);
CREATE INDEX cohorts_desk_note_next ON cohorts_desk_note (cohort_id, next_contact);
