-- A tag may be another name for a tag: nothing carries it, and its address leads to the one it stands for.
ALTER TABLE tags ADD COLUMN stands_for_id BIGINT NULL;
ALTER TABLE tags ADD CONSTRAINT tags_stands_for FOREIGN KEY (stands_for_id) REFERENCES tags (id);

-- What something is about that has a name and an address, but no text of its own: a tag, a place.
CREATE TABLE introductions (
    id BIGINT NOT NULL PRIMARY KEY,
    CONSTRAINT introductions_content FOREIGN KEY (id) REFERENCES contents (id) ON DELETE CASCADE
);
