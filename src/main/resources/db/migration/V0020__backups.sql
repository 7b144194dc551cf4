-- What is known of the backups in the data folder: which is being made or checked, how far that is, and what came of it.
-- Not in backups themselves.
CREATE SEQUENCE backup_runs_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE backup_runs (
    id         BIGINT        NOT NULL PRIMARY KEY,
    version    BIGINT        NOT NULL,
    file       VARCHAR(110)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    stage      VARCHAR(20)   NOT NULL,
    done       INT           NOT NULL,
    total      INT           NOT NULL,
    trouble    VARCHAR(1000) NOT NULL,
    changed_at DATETIME(6)   NOT NULL,
    CONSTRAINT backup_runs_file UNIQUE (file)
);
