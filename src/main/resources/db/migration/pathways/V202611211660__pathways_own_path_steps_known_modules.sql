-- A path somebody made their own: ordered steps, each pointing at something a module brings.
CREATE TABLE pathways_own_path (
    id        UUID         NOT NULL PRIMARY KEY,
    person_id UUID         NOT NULL,
    title     VARCHAR(200) NOT NULL,
    made_at   DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX pathways_own_path_person ON pathways_own_path (person_id, made_at);

-- Titles and minutes are those of the day it was made; they stand in where the target is gone.
CREATE TABLE pathways_own_step (
    id        UUID          NOT NULL PRIMARY KEY,
    path_id   UUID          NOT NULL,
    place     INT           NOT NULL,
    kind      VARCHAR(40)   NOT NULL,
    target    VARCHAR(300)  NOT NULL,
    title_fr  VARCHAR(400)  NOT NULL,
    title_en  VARCHAR(400)  NULL,
    minutes   INT           NOT NULL,
    reason_fr VARCHAR(2000) NOT NULL,
    reason_en VARCHAR(2000) NULL,
    done_at   DATETIME(6)   NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX pathways_own_step_path ON pathways_own_step (path_id, place);

-- What a positioning quiz found: how many of how many answers were right.
CREATE TABLE pathways_known_module (
    id        UUID        NOT NULL PRIMARY KEY,
    person_id UUID        NOT NULL,
    module_id UUID        NOT NULL,
    correct   INT         NOT NULL,
    asked     INT         NOT NULL,
    taken_at  DATETIME(6) NOT NULL,
    CONSTRAINT pathways_known_module_once UNIQUE (person_id, module_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
