-- What people are told of: one row for each person and event. It carries all that a letter about it needs.
CREATE SEQUENCE notices_seq START WITH 1 INCREMENT BY 1 CACHE 1000;
CREATE TABLE notices (
    id         BIGINT       NOT NULL PRIMARY KEY,
    member_id  BIGINT       NOT NULL,
    content_id BIGINT       NOT NULL,
    event      VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    what       VARCHAR(40)  NOT NULL,
    said       VARCHAR(300) NOT NULL,
    actor_id   BIGINT       NULL,
    reason     VARCHAR(20)  NOT NULL,
    because_id BIGINT       NULL,
    tag_id     BIGINT       NULL,
    made_at    DATETIME(6)  NOT NULL,
    read_at    DATETIME(6)  NULL,
    CONSTRAINT notices_once UNIQUE (member_id, content_id, event),
    CONSTRAINT notices_member FOREIGN KEY (member_id) REFERENCES members (id) ON DELETE CASCADE,
    CONSTRAINT notices_content FOREIGN KEY (content_id) REFERENCES contents (id) ON DELETE CASCADE,
    CONSTRAINT notices_actor FOREIGN KEY (actor_id) REFERENCES members (id) ON DELETE CASCADE,
    CONSTRAINT notices_because FOREIGN KEY (because_id) REFERENCES contents (id) ON DELETE SET NULL,
    CONSTRAINT notices_tag FOREIGN KEY (tag_id) REFERENCES tags (id) ON DELETE SET NULL
);
CREATE INDEX notices_newest ON notices (member_id, made_at);
CREATE INDEX notices_unread ON notices (member_id, read_at);
CREATE INDEX notices_made ON notices (made_at);

-- Whom a text has called by name: nobody is told twice, however often it is changed.
CREATE TABLE mentions (
    content_id BIGINT      NOT NULL,
    member_id  BIGINT      NOT NULL,
    since      DATETIME(6) NOT NULL,
    PRIMARY KEY (content_id, member_id),
    CONSTRAINT mentions_content FOREIGN KEY (content_id) REFERENCES contents (id) ON DELETE CASCADE,
    CONSTRAINT mentions_member FOREIGN KEY (member_id) REFERENCES members (id) ON DELETE CASCADE
);
