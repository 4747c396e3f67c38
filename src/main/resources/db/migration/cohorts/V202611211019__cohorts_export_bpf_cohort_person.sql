-- What the yearly counts need and only facilitators know, of a group and, where it differs, of one person.
CREATE TABLE cohorts_export_bpf_cohort (
    cohort_id    UUID        NOT NULL PRIMARY KEY,
    trainee_type VARCHAR(30) NULL,
    funding      VARCHAR(30) NULL,
    objective    VARCHAR(30) NULL,
    speciality   VARCHAR(10) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE cohorts_export_bpf_person (
    participant_id UUID        NOT NULL PRIMARY KEY,
    cohort_id      UUID        NOT NULL,
    trainee_type   VARCHAR(30) NULL,
    funding        VARCHAR(30) NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_export_bpf_person_cohort ON cohorts_export_bpf_person (cohort_id);
