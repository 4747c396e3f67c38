-- Resources that authors brought by a table. The body is JSON.
CREATE TABLE toolkit_resource (
    id         UUID         NOT NULL PRIMARY KEY,
    code       VARCHAR(80)  NOT NULL,
    body       LONGTEXT     NOT NULL,
    digest     VARCHAR(64)  NOT NULL,
    changed_at DATETIME(6)  NOT NULL,
    changed_by UUID         NOT NULL,
    CONSTRAINT toolkit_resource_once UNIQUE (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX toolkit_resource_changed ON toolkit_resource (changed_at);
CREATE INDEX toolkit_resource_by ON toolkit_resource (changed_by);
