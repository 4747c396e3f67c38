-- Texts typed field by field; a place says whose they are and in what.
CREATE TABLE portfolio_typed_text (
    id        UUID         NOT NULL PRIMARY KEY,
    place     VARCHAR(120) NOT NULL,
    field_key VARCHAR(150) NOT NULL,
    content   LONGTEXT     NOT NULL,
    saved_by  UUID         NOT NULL,
    saved_at  DATETIME(6)  NOT NULL,
    version   BIGINT       NOT NULL,
    CONSTRAINT portfolio_typed_text_once UNIQUE (place, field_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX portfolio_typed_text_by ON portfolio_typed_text (saved_by);
