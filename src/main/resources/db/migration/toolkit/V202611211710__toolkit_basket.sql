-- What somebody put aside in the workshop, in their order.
CREATE TABLE toolkit_basket_line (
    id        UUID          NOT NULL PRIMARY KEY,
    person_id UUID          NOT NULL,
    kind      VARCHAR(20)   NOT NULL,
    code      VARCHAR(400)  NOT NULL,
    reason    VARCHAR(2000) NOT NULL,
    place     INT           NOT NULL,
    added_at  DATETIME(6)   NOT NULL,
    CONSTRAINT toolkit_basket_once UNIQUE (person_id, kind, code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
