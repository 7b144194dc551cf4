-- Where things of an old site were, so that links to them go on leading somewhere when the commons is served under its name.
-- An address leads to an item, wherever that is now, or else to a list, a person or a file.
CREATE TABLE old_addresses (
    address    VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    source     VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    content_id BIGINT       NULL,
    target     VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT old_addresses_content FOREIGN KEY (content_id) REFERENCES contents (id) ON DELETE SET NULL
);
CREATE INDEX old_addresses_by_source ON old_addresses (source);

-- An import may bring in an export of WordPress: into which group its comments go.
ALTER TABLE import_runs
    ADD COLUMN wordpress_group VARCHAR(200) NULL AFTER mail_readers;
