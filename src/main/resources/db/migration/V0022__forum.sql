-- Groups, their discussions and the replies in them are contents like all others; these are the tables of their kinds.

-- A reply is a part of its discussion: it is read on its page, for the same readers, and goes and comes back with it.
ALTER TABLE contents
    ADD COLUMN part_of_id BIGINT NULL AFTER group_id,
    ADD CONSTRAINT contents_part_of FOREIGN KEY (part_of_id) REFERENCES contents (id) ON DELETE CASCADE;

-- The numbers by which discussions and replies are known in addresses. They never change, whatever else does.
CREATE SEQUENCE forum_numbers START WITH 1 INCREMENT BY 1 CACHE 10;

CREATE TABLE forum_groups (
    id        BIGINT      NOT NULL PRIMARY KEY,
    joining   VARCHAR(20) NOT NULL,
    readers   VARCHAR(20) NOT NULL,
    rules     TEXT        NOT NULL,
    questions TEXT        NOT NULL,
    CONSTRAINT forum_groups_content FOREIGN KEY (id) REFERENCES contents (id) ON DELETE CASCADE
);

CREATE TABLE group_members (
    group_id          BIGINT      NOT NULL,
    member_id         BIGINT      NOT NULL,
    role              VARCHAR(20) NOT NULL,
    joined_at         DATETIME(6) NOT NULL,
    rules_accepted_at DATETIME(6) NULL,
    asleep_at         DATETIME(6) NULL,
    PRIMARY KEY (group_id, member_id),
    CONSTRAINT group_members_group FOREIGN KEY (group_id) REFERENCES forum_groups (id) ON DELETE CASCADE,
    CONSTRAINT group_members_member FOREIGN KEY (member_id) REFERENCES members (id)
);

-- People who stand before the door of a group: they asked to join, or they were invited and have not answered.
CREATE TABLE group_candidates (
    group_id      BIGINT      NOT NULL,
    member_id     BIGINT      NOT NULL,
    invited_by_id BIGINT      NULL,
    answers       TEXT        NOT NULL,
    since         DATETIME(6) NOT NULL,
    PRIMARY KEY (group_id, member_id),
    CONSTRAINT group_candidates_group FOREIGN KEY (group_id) REFERENCES forum_groups (id) ON DELETE CASCADE,
    CONSTRAINT group_candidates_member FOREIGN KEY (member_id) REFERENCES members (id),
    CONSTRAINT group_candidates_host FOREIGN KEY (invited_by_id) REFERENCES members (id)
);

CREATE TABLE discussions (
    id               BIGINT        NOT NULL PRIMARY KEY,
    number           BIGINT        NOT NULL,
    question         BOOLEAN       NOT NULL,
    pinned           BOOLEAN       NOT NULL,
    closed_at        DATETIME(6)   NULL,
    closed_by_id     BIGINT        NULL,
    outcome          VARCHAR(1000) NOT NULL,
    about_id         BIGINT        NULL,
    replies          INT           NOT NULL,
    last_activity_at DATETIME(6)   NOT NULL,
    CONSTRAINT discussions_number UNIQUE (number),
    CONSTRAINT discussions_content FOREIGN KEY (id) REFERENCES contents (id) ON DELETE CASCADE,
    CONSTRAINT discussions_closer FOREIGN KEY (closed_by_id) REFERENCES members (id),
    CONSTRAINT discussions_about FOREIGN KEY (about_id) REFERENCES contents (id) ON DELETE SET NULL
);
CREATE INDEX discussions_latest ON discussions (last_activity_at);

-- position counts the replies of a discussion as they came; thread_key puts each below the one that it answers.
CREATE TABLE replies (
    id             BIGINT       NOT NULL PRIMARY KEY,
    number         BIGINT       NOT NULL,
    discussion_id  BIGINT       NOT NULL,
    position       INT          NOT NULL,
    thread_key     VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    depth          INT          NOT NULL,
    answers_to_id  BIGINT       NULL,
    accepted_at    DATETIME(6)  NULL,
    accepted_by_id BIGINT       NULL,
    CONSTRAINT replies_number UNIQUE (number),
    CONSTRAINT replies_position UNIQUE (discussion_id, position),
    CONSTRAINT replies_content FOREIGN KEY (id) REFERENCES contents (id) ON DELETE CASCADE,
    CONSTRAINT replies_discussion FOREIGN KEY (discussion_id) REFERENCES discussions (id) ON DELETE CASCADE,
    CONSTRAINT replies_answered FOREIGN KEY (answers_to_id) REFERENCES replies (id) ON DELETE SET NULL,
    CONSTRAINT replies_accepter FOREIGN KEY (accepted_by_id) REFERENCES members (id)
);
CREATE INDEX replies_thread ON replies (discussion_id, thread_key);

-- How each member likes to read discussions.
CREATE TABLE reading_orders (
    member_id BIGINT      NOT NULL PRIMARY KEY,
    choice    VARCHAR(20) NOT NULL,
    CONSTRAINT reading_orders_member FOREIGN KEY (member_id) REFERENCES members (id) ON DELETE CASCADE
);
