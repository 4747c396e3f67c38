-- Many papers in one file, made in the background; beat_at tells a worker that lives from one that died.
CREATE TABLE cohorts_papers_parcel (
    id          UUID         NOT NULL PRIMARY KEY,
    cohort_id   UUID         NOT NULL,
    kind        VARCHAR(20)  NOT NULL,
    state       VARCHAR(20)  NOT NULL,
    asked_by    UUID         NOT NULL,
    asked_at    DATETIME(6)  NOT NULL,
    done        INT          NOT NULL,
    total       INT          NOT NULL,
    restarts    INT          NOT NULL,
    beat_at     DATETIME(6)  NOT NULL,
    finished_at DATETIME(6)  NULL,
    file_size   BIGINT       NOT NULL,
    sha256      VARCHAR(64)  NOT NULL,
    problem     VARCHAR(120) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_papers_parcel_cohort ON cohorts_papers_parcel (cohort_id, kind, asked_at);
CREATE INDEX cohorts_papers_parcel_state ON cohorts_papers_parcel (state, beat_at);
