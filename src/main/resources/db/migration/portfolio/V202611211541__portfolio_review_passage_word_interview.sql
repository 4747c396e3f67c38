-- The final review in front of the group, and the last talk of a learner with a facilitator.
CREATE TABLE portfolio_review_passage (
    id             UUID     NOT NULL PRIMARY KEY,
    cohort_id      UUID     NOT NULL,
    person_id UUID     NOT NULL,
    place          INT      NOT NULL,
    minutes        INT      NOT NULL,
    presents       LONGTEXT NOT NULL,
    version        BIGINT   NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE UNIQUE INDEX portfolio_review_passage_one ON portfolio_review_passage (cohort_id, person_id);

CREATE TABLE portfolio_review_word (
    id             UUID          NOT NULL PRIMARY KEY,
    cohort_id      UUID          NOT NULL,
    to_person UUID          NOT NULL,
    author_id      UUID          NOT NULL,
    author_name    VARCHAR(200)  NOT NULL,
    kind           VARCHAR(20)   NOT NULL,
    words          VARCHAR(1000) NOT NULL,
    written_at     DATETIME(6)   NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE UNIQUE INDEX portfolio_review_word_one ON portfolio_review_word (cohort_id, to_person, author_id, kind);
CREATE INDEX portfolio_review_word_author ON portfolio_review_word (author_id);

CREATE TABLE portfolio_review_interview (
    id                       UUID         NOT NULL PRIMARY KEY,
    cohort_id                UUID         NOT NULL,
    participant_id           UUID         NOT NULL,
    answers                  LONGTEXT     NOT NULL,
    tabled                   LONGTEXT     NOT NULL,
    choices                  LONGTEXT     NOT NULL,
    learner_confirmed_at     DATETIME(6)  NULL,
    facilitator_confirmed_at DATETIME(6)  NULL,
    facilitator_name         VARCHAR(200) NOT NULL,
    statement                LONGTEXT     NULL,
    version                  BIGINT       NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE UNIQUE INDEX portfolio_review_interview_one ON portfolio_review_interview (cohort_id, participant_id);
