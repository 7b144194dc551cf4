-- Who brought a file: whoever did may use it, and the first one is told on its page.
CREATE TABLE file_bringers (
    file_id   BIGINT      NOT NULL,
    member_id BIGINT      NOT NULL,
    first_at  DATETIME(6) NOT NULL,
    last_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (file_id, member_id),
    CONSTRAINT file_bringers_file FOREIGN KEY (file_id) REFERENCES files (id) ON DELETE CASCADE,
    CONSTRAINT file_bringers_member FOREIGN KEY (member_id) REFERENCES members (id) ON DELETE CASCADE
);
CREATE INDEX files_by_age ON files (kept_at);

-- The one picture that stands for an item.
CREATE TABLE lead_pictures (
    content_id  BIGINT       NOT NULL PRIMARY KEY,
    file_id     BIGINT       NOT NULL,
    description VARCHAR(300) NOT NULL,
    caption     VARCHAR(300) NOT NULL,
    CONSTRAINT lead_pictures_content FOREIGN KEY (content_id) REFERENCES contents (id) ON DELETE CASCADE,
    CONSTRAINT lead_pictures_file FOREIGN KEY (file_id) REFERENCES files (id)
);
