-- What a person or a team wrote into one field of a sheet; owner_key is a place or a group.
CREATE TABLE cohorts_sheet_entry (
    id        UUID         NOT NULL PRIMARY KEY,
    cohort_id UUID         NOT NULL,
    sheet     VARCHAR(80)  NOT NULL,
    owner_key VARCHAR(80)  NOT NULL,
    field_key VARCHAR(150) NOT NULL,
    content   LONGTEXT     NOT NULL,
    saved_by  UUID         NOT NULL,
    saved_at  DATETIME(6)  NOT NULL,
    version   BIGINT       NOT NULL,
    CONSTRAINT cohorts_sheet_entry_once UNIQUE (cohort_id, sheet, owner_key, field_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX cohorts_sheet_entry_owner ON cohorts_sheet_entry (owner_key);
CREATE INDEX cohorts_sheet_entry_by ON cohorts_sheet_entry (saved_by);
