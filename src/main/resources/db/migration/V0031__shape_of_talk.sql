-- Where a discussion stood before it was moved last.
ALTER TABLE discussions
    ADD COLUMN moved_from_id BIGINT      NULL,
    ADD COLUMN moved_at      DATETIME(6) NULL,
    ADD CONSTRAINT discussions_moved_from FOREIGN KEY (moved_from_id) REFERENCES forum_groups (id) ON DELETE SET NULL;

-- How a long discussion stands, in the words of those who read all of it. covers is the position of the last reply
-- that it takes into account.
CREATE TABLE talk_summaries (
    id            BIGINT NOT NULL PRIMARY KEY,
    discussion_id BIGINT NOT NULL,
    covers        INT    NOT NULL,
    CONSTRAINT talk_summaries_content FOREIGN KEY (id) REFERENCES contents (id) ON DELETE CASCADE,
    CONSTRAINT talk_summaries_discussion FOREIGN KEY (discussion_id) REFERENCES discussions (id) ON DELETE CASCADE,
    CONSTRAINT talk_summaries_one UNIQUE (discussion_id)
);

-- What groups are to each other. One row for two groups: the one that said it first, the other, and what the other is
-- to the first. It is told when both have said it.
CREATE TABLE group_relations (
    group_id    BIGINT      NOT NULL,
    other_id    BIGINT      NOT NULL,
    relation    VARCHAR(20) NOT NULL,
    asked_by_id BIGINT      NOT NULL,
    asked_at    DATETIME(6) NOT NULL,
    agreed_at   DATETIME(6) NULL,
    PRIMARY KEY (group_id, other_id),
    CONSTRAINT group_relations_group FOREIGN KEY (group_id) REFERENCES forum_groups (id) ON DELETE CASCADE,
    CONSTRAINT group_relations_other FOREIGN KEY (other_id) REFERENCES forum_groups (id) ON DELETE CASCADE,
    CONSTRAINT group_relations_asker FOREIGN KEY (asked_by_id) REFERENCES members (id)
);
