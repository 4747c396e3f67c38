-- A disagreement on one competence, talked over by the learner and that voice; messages are only ever added.
CREATE TABLE portfolio_voices_thread (
    id               UUID        NOT NULL PRIMARY KEY,
    ask_id           UUID        NOT NULL,
    competence       VARCHAR(40) NOT NULL,
    with_facilitator BIT         NOT NULL,
    began_at         DATETIME(6) NOT NULL,
    CONSTRAINT portfolio_voices_thread_once UNIQUE (ask_id, competence),
    CONSTRAINT portfolio_voices_thread_of FOREIGN KEY (ask_id) REFERENCES portfolio_voices_ask (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- side: LEARNER, VOICE or FACILITATOR. author_id: null for guests and for whoever left.
CREATE TABLE portfolio_voices_message (
    id         UUID        NOT NULL PRIMARY KEY,
    thread_id  UUID        NOT NULL,
    side       VARCHAR(20) NOT NULL,
    author_id  UUID        NULL,
    body       LONGTEXT    NOT NULL,
    written_at DATETIME(6) NOT NULL,
    CONSTRAINT portfolio_voices_message_of FOREIGN KEY (thread_id) REFERENCES portfolio_voices_thread (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
CREATE INDEX portfolio_voices_message_thread ON portfolio_voices_message (thread_id, written_at);
CREATE INDEX portfolio_voices_message_author ON portfolio_voices_message (author_id);

-- Up to when each side has read.
CREATE TABLE portfolio_voices_read (
    thread_id UUID        NOT NULL,
    side      VARCHAR(20) NOT NULL,
    read_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (thread_id, side),
    CONSTRAINT portfolio_voices_read_of FOREIGN KEY (thread_id) REFERENCES portfolio_voices_thread (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
