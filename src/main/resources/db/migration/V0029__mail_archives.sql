-- Which messages of mail archives have come into a group, so that each comes once, and later ones find those that they answer.
-- Keys are parts of hashes. Of a message that was removed for good, the key stays, and it does not come back.
CREATE SEQUENCE mail_items_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE mail_items (
    id            BIGINT      NOT NULL PRIMARY KEY,
    group_id      BIGINT      NOT NULL,
    message_key   BIGINT      NOT NULL,
    message_id    BIGINT      NOT NULL,
    subject       BIGINT      NOT NULL,
    sent_at       DATETIME(6) NOT NULL,
    discussion_id BIGINT      NULL,
    content_id    BIGINT      NULL,
    imported_at   DATETIME(6) NOT NULL,
    CONSTRAINT mail_items_once UNIQUE (group_id, message_key),
    CONSTRAINT mail_items_group FOREIGN KEY (group_id) REFERENCES forum_groups (id) ON DELETE CASCADE,
    CONSTRAINT mail_items_discussion FOREIGN KEY (discussion_id) REFERENCES contents (id) ON DELETE SET NULL,
    CONSTRAINT mail_items_content FOREIGN KEY (content_id) REFERENCES contents (id) ON DELETE SET NULL
);

-- With this, addresses become the keys by which authors of messages are told from one another. Without it, nobody can
-- find out from a key whose address it was.
CREATE TABLE mail_secret (
    id     INT         NOT NULL PRIMARY KEY,
    secret VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
);
