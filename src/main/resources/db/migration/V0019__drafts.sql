-- What members have begun to write and not published. A draft outlives what it was to change, and goes with its member.
CREATE TABLE drafts (
    member_id     BIGINT        NOT NULL,
    name          VARCHAR(64)   COLLATE utf8mb4_bin NOT NULL,
    version       BIGINT        NOT NULL,
    kind          VARCHAR(31)   NOT NULL,
    content_id    BIGINT        NULL,
    base_revision INT           NOT NULL,
    title         TEXT          NOT NULL,
    summary       TEXT          NOT NULL,
    body          MEDIUMTEXT    NOT NULL,
    tags          TEXT          NOT NULL,
    comment       TEXT          NOT NULL,
    parent        VARCHAR(200)  COLLATE utf8mb4_bin NOT NULL,
    device        VARCHAR(80)   NOT NULL,
    step          BIGINT        NOT NULL,
    began_at      DATETIME(6)   NOT NULL,
    saved_at      DATETIME(6)   NOT NULL,
    PRIMARY KEY (member_id, name),
    CONSTRAINT drafts_member FOREIGN KEY (member_id) REFERENCES members (id) ON DELETE CASCADE,
    CONSTRAINT drafts_content FOREIGN KEY (content_id) REFERENCES contents (id) ON DELETE SET NULL
);
