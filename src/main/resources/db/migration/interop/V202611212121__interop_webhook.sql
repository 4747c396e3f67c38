-- Addresses of other programs that are told what happens. Secrets are sealed; open_until leaves an
-- address alone that does not answer, failing_since says since when nothing got through.
CREATE TABLE interop_webhook (
    id            UUID          NOT NULL PRIMARY KEY,
    owner_id      UUID          NOT NULL,
    url           VARCHAR(1000) NOT NULL,
    note          VARCHAR(200)  NOT NULL,
    types         VARCHAR(400)  NOT NULL,
    with_names    BIT           NOT NULL,
    state         VARCHAR(10)   NOT NULL,
    secret        VARCHAR(1000) NOT NULL,
    old_secret    VARCHAR(1000) NULL,
    old_until     DATETIME(6)   NULL,
    failures      INT           NOT NULL,
    failing_since DATETIME(6)   NULL,
    open_until    DATETIME(6)   NULL,
    created_at    DATETIME(6)   NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX interop_webhook_owner ON interop_webhook (owner_id);

-- What they are told, written in the transaction in which it happens, kept for 30 days.
CREATE TABLE interop_webhook_delivery (
    id          UUID          NOT NULL PRIMARY KEY,
    webhook_id  UUID          NOT NULL,
    event_id    UUID          NOT NULL,
    type        VARCHAR(40)   NOT NULL,
    occurred_at DATETIME(6)   NOT NULL,
    person_id   UUID          NULL,
    data        VARCHAR(2000) NOT NULL,
    state       VARCHAR(10)   NOT NULL,
    attempts    INT           NOT NULL,
    due_at      DATETIME(6)   NOT NULL,
    lease_until DATETIME(6)   NULL,
    tried_at    DATETIME(6)   NULL,
    status      INT           NULL,
    duration_ms INT           NULL,
    answer      VARCHAR(1000) NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX interop_webhook_delivery_due ON interop_webhook_delivery (state, due_at);
CREATE INDEX interop_webhook_delivery_of ON interop_webhook_delivery (webhook_id, occurred_at);
CREATE INDEX interop_webhook_delivery_person ON interop_webhook_delivery (person_id);
CREATE INDEX interop_webhook_delivery_age ON interop_webhook_delivery (occurred_at);
