-- The address of a person's calendar feed; without a row there is none.
CREATE TABLE cohorts_feed_agenda (
    person_id  UUID        NOT NULL PRIMARY KEY,
    token      VARCHAR(43) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT cohorts_feed_agenda_token UNIQUE (token)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
