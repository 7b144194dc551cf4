-- What somebody wants to be told of an item, a tag or a person: exactly one of the three is named.
CREATE SEQUENCE follows_seq START WITH 1 INCREMENT BY 1 CACHE 100;
CREATE TABLE follows (
    id         BIGINT      NOT NULL PRIMARY KEY,
    member_id  BIGINT      NOT NULL,
    content_id BIGINT      NULL,
    tag_id     BIGINT      NULL,
    person_id  BIGINT      NULL,
    level      VARCHAR(20) NOT NULL,
    since      DATETIME(6) NOT NULL,
    CONSTRAINT follows_content_once UNIQUE (member_id, content_id),
    CONSTRAINT follows_tag_once UNIQUE (member_id, tag_id),
    CONSTRAINT follows_person_once UNIQUE (member_id, person_id),
    CONSTRAINT follows_one CHECK ((content_id IS NOT NULL) + (tag_id IS NOT NULL) + (person_id IS NOT NULL) = 1),
    CONSTRAINT follows_member FOREIGN KEY (member_id) REFERENCES members (id) ON DELETE CASCADE,
    CONSTRAINT follows_content FOREIGN KEY (content_id) REFERENCES contents (id) ON DELETE CASCADE,
    CONSTRAINT follows_tag FOREIGN KEY (tag_id) REFERENCES tags (id) ON DELETE CASCADE,
    CONSTRAINT follows_person FOREIGN KEY (person_id) REFERENCES members (id) ON DELETE CASCADE
);

-- Whose words somebody does not want to see. The other person is not told.
CREATE TABLE mutes (
    member_id BIGINT      NOT NULL,
    muted_id  BIGINT      NOT NULL,
    since     DATETIME(6) NOT NULL,
    PRIMARY KEY (member_id, muted_id),
    CONSTRAINT mutes_member FOREIGN KEY (member_id) REFERENCES members (id) ON DELETE CASCADE,
    CONSTRAINT mutes_muted FOREIGN KEY (muted_id) REFERENCES members (id) ON DELETE CASCADE
);
