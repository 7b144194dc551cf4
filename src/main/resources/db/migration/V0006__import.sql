-- What was imported from where, so that a second import of the same folder changes nothing.
CREATE SEQUENCE import_items_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE import_items (
    id          BIGINT       NOT NULL PRIMARY KEY,
    source      VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    file        VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    page_path   VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content_id  BIGINT       NOT NULL,
    revision    INT          NOT NULL,
    hash        VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    imported_at DATETIME(6)  NOT NULL,
    CONSTRAINT import_items_once UNIQUE (source, file),
    CONSTRAINT import_items_content FOREIGN KEY (content_id) REFERENCES contents (id) ON DELETE CASCADE
);
