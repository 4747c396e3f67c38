-- Time that people say they spent: added, taken back by a mark, never changed.
CREATE TABLE cohorts_clock_declaration (
    id             UUID         NOT NULL PRIMARY KEY,
    cohort_id      UUID         NOT NULL,
    participant_id UUID         NOT NULL,
    sort           VARCHAR(20)  NOT NULL,
    subject        VARCHAR(80)  NOT NULL,
    spent_on       DATE         NOT NULL,
    minutes        INT          NOT NULL,
    note           VARCHAR(500) NOT NULL,
    declared_at    DATETIME(6)  NOT NULL,
    withdrawn_at   DATETIME(6)  NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_clock_declaration_person ON cohorts_clock_declaration (participant_id, spent_on);
CREATE INDEX cohorts_clock_declaration_cohort ON cohorts_clock_declaration (cohort_id);
