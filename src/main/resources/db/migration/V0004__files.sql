-- Files are kept in the data folder under the hash of their bytes; here is what is known about each.
CREATE SEQUENCE files_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE files (
    id         BIGINT       NOT NULL PRIMARY KEY,
    hash       VARCHAR(64)  COLLATE utf8mb4_bin NOT NULL,
    name       VARCHAR(120) COLLATE utf8mb4_bin NOT NULL,
    media_type VARCHAR(120) COLLATE utf8mb4_bin NOT NULL,
    size       BIGINT       NOT NULL,
    kept_at    DATETIME(6)  NOT NULL,
    CONSTRAINT files_hash UNIQUE (hash)
);

-- Which items use a file, or used it in an earlier revision.
CREATE TABLE content_files (
    content_id BIGINT NOT NULL,
    file_id    BIGINT NOT NULL,
    PRIMARY KEY (content_id, file_id),
    CONSTRAINT content_files_content FOREIGN KEY (content_id) REFERENCES contents (id) ON DELETE CASCADE,
    CONSTRAINT content_files_file FOREIGN KEY (file_id) REFERENCES files (id)
);
CREATE INDEX content_files_by_file ON content_files (file_id);

