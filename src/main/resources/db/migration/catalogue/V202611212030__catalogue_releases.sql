-- A file of published courses, kept once whatever the number of releases that hold it, in parts of 1 MiB.
-- The hash is the SHA-256 of the whole file, in lower-case hexadecimal.
CREATE TABLE catalogue_blob (
    hash  VARCHAR(64) NOT NULL,
    part  INT         NOT NULL,
    bytes LONGBLOB    NOT NULL,
    PRIMARY KEY (hash, part)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- A course as it was published: never changed afterwards. The hash is the SHA-256 of the manifest, a list of files.
CREATE TABLE catalogue_release (
    hash         VARCHAR(64)   NOT NULL PRIMARY KEY,
    course       VARCHAR(80)   NOT NULL,
    version      VARCHAR(40)   NOT NULL,
    manifest     LONGTEXT      NOT NULL,
    note         VARCHAR(2000) NOT NULL,
    published_at DATETIME(6)   NOT NULL,
    published_by UUID          NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX catalogue_release_course ON catalogue_release (course, published_at);
CREATE INDEX catalogue_release_person ON catalogue_release (published_by);
