-- Hackathons: the event, its people, teams, what they hand in, and what a jury says of it.
CREATE TABLE toolkit_hackathon (
    id               UUID          NOT NULL PRIMARY KEY,
    slug             VARCHAR(90)   NOT NULL,
    title            VARCHAR(200)  NOT NULL,
    template         VARCHAR(80)   NOT NULL,
    template_version VARCHAR(20)   NOT NULL,
    plan             LONGTEXT      NOT NULL,
    day_starts       VARCHAR(400)  NOT NULL,
    first_day        DATE          NOT NULL,
    last_day         DATE          NOT NULL,
    place            VARCHAR(300)  NOT NULL,
    languages        VARCHAR(20)   NOT NULL,
    joining          BIT           NOT NULL,
    ranks_shown      BIT           NOT NULL,
    briefs_at_once   BIT           NOT NULL,
    created_by       UUID          NOT NULL,
    created_at       DATETIME(6)   NOT NULL,
    work_closed_at   DATETIME(6)   NULL,
    opened_at        DATETIME(6)   NULL,
    opened_reason    VARCHAR(1000) NOT NULL,
    published_at     DATETIME(6)   NULL,
    CONSTRAINT toolkit_hackathon_slug UNIQUE (slug)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE toolkit_hackathon_team (
    id           UUID         NOT NULL PRIMARY KEY,
    hackathon_id UUID         NOT NULL,
    team_name    VARCHAR(120) NOT NULL,
    brief        VARCHAR(40)  NOT NULL,
    pitch        INT          NOT NULL,
    CONSTRAINT toolkit_hackathon_team_of FOREIGN KEY (hackathon_id) REFERENCES toolkit_hackathon (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- An address is kept until its person has come; a guest's is kept with the invitation.
CREATE TABLE toolkit_hackathon_member (
    id            UUID         NOT NULL PRIMARY KEY,
    hackathon_id  UUID         NOT NULL,
    part          VARCHAR(12)  NOT NULL,
    person_id     UUID         NULL,
    email         VARCHAR(254) NOT NULL,
    member_name   VARCHAR(160) NOT NULL,
    invitation_id UUID         NULL,
    team_id       UUID         NULL,
    added_at      DATETIME(6)  NOT NULL,
    handed_in_at  DATETIME(6)  NULL,
    CONSTRAINT toolkit_hackathon_member_of FOREIGN KEY (hackathon_id) REFERENCES toolkit_hackathon (id),
    CONSTRAINT toolkit_hackathon_member_once UNIQUE (hackathon_id, person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX toolkit_hackathon_member_person ON toolkit_hackathon_member (person_id);
CREATE INDEX toolkit_hackathon_member_email ON toolkit_hackathon_member (email);
CREATE INDEX toolkit_hackathon_member_guest ON toolkit_hackathon_member (invitation_id);

-- kind WORK: a team's hand-in, its owner is the team; kind MARK: the owner is the jury member.
CREATE TABLE toolkit_hackathon_entry (
    id           UUID         NOT NULL PRIMARY KEY,
    hackathon_id UUID         NOT NULL,
    kind         VARCHAR(4)   NOT NULL,
    owner_id     UUID         NOT NULL,
    team_id      UUID         NOT NULL,
    field_key    VARCHAR(150) NOT NULL,
    content      LONGTEXT     NOT NULL,
    saved_by     UUID         NOT NULL,
    saved_at     DATETIME(6)  NOT NULL,
    version      BIGINT       NOT NULL,
    CONSTRAINT toolkit_hackathon_entry_once UNIQUE (owner_id, team_id, field_key),
    CONSTRAINT toolkit_hackathon_entry_of FOREIGN KEY (hackathon_id) REFERENCES toolkit_hackathon (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX toolkit_hackathon_entry_by ON toolkit_hackathon_entry (saved_by);

CREATE TABLE toolkit_hackathon_conflict (
    id           UUID        NOT NULL PRIMARY KEY,
    hackathon_id UUID        NOT NULL,
    juror_id     UUID        NOT NULL,
    team_id      UUID        NOT NULL,
    declared_at  DATETIME(6) NOT NULL,
    CONSTRAINT toolkit_hackathon_conflict_once UNIQUE (juror_id, team_id),
    CONSTRAINT toolkit_hackathon_conflict_of FOREIGN KEY (hackathon_id) REFERENCES toolkit_hackathon (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE toolkit_hackathon_file (
    id           UUID         NOT NULL PRIMARY KEY,
    hackathon_id UUID         NOT NULL,
    team_id      UUID         NOT NULL,
    person_id    UUID         NOT NULL,
    stored_file  UUID         NOT NULL,
    file_name    VARCHAR(255) NOT NULL,
    media_type   VARCHAR(100) NOT NULL,
    size_bytes   BIGINT       NOT NULL,
    sha256       VARCHAR(64)  NOT NULL,
    added_at     DATETIME(6)  NOT NULL,
    CONSTRAINT toolkit_hackathon_file_team UNIQUE (team_id),
    CONSTRAINT toolkit_hackathon_file_of FOREIGN KEY (hackathon_id) REFERENCES toolkit_hackathon (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX toolkit_hackathon_file_stored ON toolkit_hackathon_file (stored_file);
CREATE INDEX toolkit_hackathon_file_person ON toolkit_hackathon_file (person_id);
