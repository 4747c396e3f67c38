-- Compasses as authors rewrote them in the browser, each time a new version. The last one is
-- served; where it has no body, the content file is.
CREATE TABLE toolkit_compass_edit (
    id       UUID         NOT NULL PRIMARY KEY,
    slug     VARCHAR(80)  NOT NULL,
    number   INT          NOT NULL,
    body     LONGTEXT     NULL,
    note     VARCHAR(400) NOT NULL,
    saved_by UUID         NOT NULL,
    saved_at DATETIME(6)  NOT NULL,
    CONSTRAINT toolkit_compass_edit_once UNIQUE (slug, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX toolkit_compass_edit_by ON toolkit_compass_edit (saved_by);
