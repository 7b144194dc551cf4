-- What members say about a thing with one press. Each says each of them once.
CREATE TABLE reactions (
    content_id BIGINT       NOT NULL,
    member_id  BIGINT       NOT NULL,
    kind       VARCHAR(20)  NOT NULL,
    reason     VARCHAR(200) NOT NULL,
    given_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (content_id, member_id, kind),
    CONSTRAINT reactions_content FOREIGN KEY (content_id) REFERENCES contents (id) ON DELETE CASCADE,
    CONSTRAINT reactions_member FOREIGN KEY (member_id) REFERENCES members (id) ON DELETE CASCADE
);
