-- The sheet of a half-day: its address for phones, the secret of its codes, when people may sign.
CREATE TABLE cohorts_attendance_sheet (
    half_day_id UUID        NOT NULL PRIMARY KEY,
    cohort_id   UUID        NOT NULL,
    short_id    VARCHAR(12) NOT NULL,
    secret      VARCHAR(43) NOT NULL,
    opened_at   DATETIME(6) NULL,
    closed_at   DATETIME(6) NULL,
    events      BIGINT      NOT NULL,
    CONSTRAINT cohorts_attendance_sheet_short UNIQUE (short_id),
    CONSTRAINT cohorts_attendance_sheet_half_day FOREIGN KEY (half_day_id) REFERENCES cohorts_half_day (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_attendance_sheet_cohort ON cohorts_attendance_sheet (cohort_id);

-- What happened, never changed and never deleted. Ids of signatures are made by phones, so that one sent twice is kept once.
CREATE TABLE cohorts_attendance_event (
    id             UUID         NOT NULL PRIMARY KEY,
    cohort_id      UUID         NOT NULL,
    half_day_id    UUID         NOT NULL,
    ordinal        BIGINT       NOT NULL,
    participant_id UUID         NULL,
    kind           VARCHAR(20)  NOT NULL,
    minutes        INT          NOT NULL,
    reason         VARCHAR(500) NOT NULL,
    recorded_at    DATETIME(6)  NOT NULL,
    recorded_by    UUID         NULL,
    recorded_name  VARCHAR(254) NOT NULL,
    typed_name     VARCHAR(200) NOT NULL,
    drawn          BOOLEAN      NOT NULL,
    means          VARCHAR(20)  NULL,
    declared_at    DATETIME(6)  NULL,
    code_shown_at  DATETIME(6)  NULL,
    clock_offset   BIGINT       NOT NULL,
    remarks        VARCHAR(200) NOT NULL,
    CONSTRAINT cohorts_attendance_event_order UNIQUE (half_day_id, ordinal),
    CONSTRAINT cohorts_attendance_event_sheet FOREIGN KEY (half_day_id) REFERENCES cohorts_attendance_sheet (half_day_id),
    CONSTRAINT cohorts_attendance_event_participant FOREIGN KEY (participant_id) REFERENCES cohorts_participant (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_attendance_event_cohort ON cohorts_attendance_event (cohort_id);

CREATE TABLE cohorts_attendance_drawing (
    event_id  UUID     NOT NULL PRIMARY KEY,
    cohort_id UUID     NOT NULL,
    png       LONGBLOB NOT NULL,
    CONSTRAINT cohorts_attendance_drawing_event FOREIGN KEY (event_id) REFERENCES cohorts_attendance_event (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_attendance_drawing_cohort ON cohorts_attendance_drawing (cohort_id);
