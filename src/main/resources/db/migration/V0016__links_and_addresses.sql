-- A link may name a heading of the page it leads to; the headings of a text are kept to know whether it is there.
ALTER TABLE links
    ADD COLUMN anchor VARCHAR(200) COLLATE utf8mb4_bin NOT NULL DEFAULT '' AFTER target_path,
    DROP INDEX links_once,
    ADD CONSTRAINT links_once UNIQUE (source_id, target_path, anchor);

ALTER TABLE contents
    ADD COLUMN anchors MEDIUMTEXT COLLATE utf8mb4_bin NOT NULL DEFAULT '' AFTER outline,
    ADD COLUMN picture VARCHAR(2000) COLLATE utf8mb4_bin NOT NULL DEFAULT '' AFTER anchors;
UPDATE contents
   SET anchors = CONCAT('\n', REGEXP_REPLACE(outline, '(?m)^[0-9]+\\t([^\\t\\n]*)\\t.*$', '\\1'), '\n')
 WHERE outline <> '';

-- Where something was until the bin was emptied. The reason stays, the words do not; whoever writes there again takes
-- the row away.
CREATE TABLE gone_paths (
    path       VARCHAR(200) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    reason     VARCHAR(300) NOT NULL,
    removed_at DATETIME(6)  NOT NULL
);
