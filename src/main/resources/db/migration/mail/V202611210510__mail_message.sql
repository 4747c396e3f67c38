CREATE TABLE mail_message (
    id              UUID          NOT NULL PRIMARY KEY,
    recipient       VARCHAR(254)  NOT NULL,
    language        VARCHAR(2)    NOT NULL,
    subject         VARCHAR(300)  NOT NULL,
    body            LONGTEXT      NOT NULL,
    state           VARCHAR(10)   NOT NULL,
    attempts        INT           NOT NULL,
    next_attempt_at DATETIME(6)   NOT NULL,
    last_error      VARCHAR(500)  NULL,
    created_at      DATETIME(6)   NOT NULL,
    sent_at         DATETIME(6)   NULL,
    secret          VARCHAR(100)  NULL,
    secret_until    DATETIME(6)   NULL,
    version         BIGINT        NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX mail_message_due ON mail_message (state, next_attempt_at);
CREATE INDEX mail_message_created ON mail_message (created_at);
CREATE INDEX mail_message_secret ON mail_message (secret);
