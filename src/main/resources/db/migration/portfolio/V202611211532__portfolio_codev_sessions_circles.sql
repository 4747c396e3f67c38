-- A co-development session of a cohort: when, where, its rounds as planned (JSON), and its clock.
CREATE TABLE portfolio_codev_session (
    id            UUID         NOT NULL PRIMARY KEY,
    cohort_id     UUID         NOT NULL,
    group_name    VARCHAR(120) NOT NULL,
    title         VARCHAR(200) NOT NULL,
    starts_at     DATETIME(6)  NOT NULL,
    place         VARCHAR(500) NOT NULL,
    rounds        LONGTEXT     NOT NULL,
    planned_by    UUID         NOT NULL,
    round_index   INT          NOT NULL,
    running_since DATETIME(6)  NULL,
    spent_millis  BIGINT       NOT NULL,
    extra_minutes INT          NOT NULL,
    begun_at      DATETIME(6)  NULL,
    ended_at      DATETIME(6)  NULL,
    cancelled_at  DATETIME(6)  NULL,
    version       BIGINT       NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX portfolio_codev_session_cohort ON portfolio_codev_session (cohort_id, starts_at);

CREATE TABLE portfolio_codev_member (
    id         UUID         NOT NULL PRIMARY KEY,
    session_id UUID         NOT NULL,
    person_id  UUID         NOT NULL,
    name       VARCHAR(200) NOT NULL,
    role       VARCHAR(20)  NOT NULL,
    joined_at  DATETIME(6)  NOT NULL,
    CONSTRAINT portfolio_codev_member_once UNIQUE (session_id, person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX portfolio_codev_member_person ON portfolio_codev_member (person_id);

-- A pair or a trio that supports each other.
CREATE TABLE portfolio_codev_circle (
    id         UUID         NOT NULL PRIMARY KEY,
    cohort_id  UUID         NOT NULL,
    formed_by  UUID         NOT NULL,
    formed_at  DATETIME(6)  NOT NULL,
    next_at    DATETIME(6)  NULL,
    next_place VARCHAR(500) NOT NULL,
    version    BIGINT       NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX portfolio_codev_circle_cohort ON portfolio_codev_circle (cohort_id);

-- One row for each time someone is in it; left and rejoined are two rows.
CREATE TABLE portfolio_codev_seat (
    id        UUID         NOT NULL PRIMARY KEY,
    circle_id UUID         NOT NULL,
    person_id UUID         NOT NULL,
    name      VARCHAR(200) NOT NULL,
    joined_at DATETIME(6)  NOT NULL,
    left_at   DATETIME(6)  NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX portfolio_codev_seat_circle ON portfolio_codev_seat (circle_id);
CREATE INDEX portfolio_codev_seat_person ON portfolio_codev_seat (person_id);

-- That they met, and when; what they said stays in their notes.
CREATE TABLE portfolio_codev_meeting (
    id        UUID        NOT NULL PRIMARY KEY,
    circle_id UUID        NOT NULL,
    held_on   DATE        NOT NULL,
    noted_by  UUID        NOT NULL,
    CONSTRAINT portfolio_codev_meeting_once UNIQUE (circle_id, held_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
