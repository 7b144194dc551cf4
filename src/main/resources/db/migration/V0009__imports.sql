-- Where an imported author wrote, and under which name there: one unclaimed profile for each, and what a person who claims
-- it can be compared with.
ALTER TABLE members
    ADD COLUMN source      VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD COLUMN source_name VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD CONSTRAINT members_source UNIQUE (source, source_name);

-- Imports that an administrator has begun in the browser: what is to be brought in, how far it is, and what came of it.
CREATE SEQUENCE import_runs_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE import_runs (
    id            BIGINT        NOT NULL PRIMARY KEY,
    version       BIGINT        NOT NULL,
    source        VARCHAR(60)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    tags          VARCHAR(1000) NOT NULL,
    folder        VARCHAR(300)  NOT NULL,
    stage         VARCHAR(20)   NOT NULL,
    done          INT           NOT NULL,
    total         INT           NOT NULL,
    report        MEDIUMTEXT    NULL,
    trouble       VARCHAR(1000) NOT NULL,
    started_by_id BIGINT        NOT NULL,
    started_at    DATETIME(6)   NOT NULL,
    changed_at    DATETIME(6)   NOT NULL,
    CONSTRAINT import_runs_person FOREIGN KEY (started_by_id) REFERENCES members (id)
);
CREATE INDEX import_runs_recent ON import_runs (started_at);
