-- Everything that has an address in the commons is a row of contents; each kind adds a table of its own that shares the id.

CREATE SEQUENCE members_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE members (
    id            BIGINT       NOT NULL PRIMARY KEY,
    version       BIGINT       NOT NULL,
    handle        VARCHAR(40)  COLLATE utf8mb4_bin NOT NULL,
    name          VARCHAR(80)  NOT NULL,
    about         VARCHAR(2000) NOT NULL DEFAULT '',
    email         VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    password_hash VARCHAR(255) NULL,
    role          VARCHAR(20)  NOT NULL,
    state         VARCHAR(20)  NOT NULL,
    joined_at     DATETIME(6)  NOT NULL,
    CONSTRAINT members_handle UNIQUE (handle),
    CONSTRAINT members_email UNIQUE (email)
);

CREATE SEQUENCE contents_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE contents (
    id             BIGINT       NOT NULL PRIMARY KEY,
    kind           VARCHAR(31)  NOT NULL,
    version        BIGINT       NOT NULL,
    path           VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
    title          VARCHAR(150) NOT NULL,
    summary        VARCHAR(300) NOT NULL,
    body           MEDIUMTEXT   NOT NULL,
    html           MEDIUMTEXT   NOT NULL,
    plain_text     MEDIUMTEXT   NOT NULL,
    outline        MEDIUMTEXT   NOT NULL,
    excerpt        VARCHAR(400) NOT NULL,
    language       VARCHAR(20)  NOT NULL,
    licence        VARCHAR(40)  NOT NULL,
    visibility     VARCHAR(20)  NOT NULL,
    group_id       BIGINT       NULL,
    author_id      BIGINT       NOT NULL,
    editor_id      BIGINT       NOT NULL,
    revision       INT          NOT NULL,
    created_at     DATETIME(6)  NOT NULL,
    updated_at     DATETIME(6)  NOT NULL,
    removed_at     DATETIME(6)  NULL,
    removed_by_id  BIGINT       NULL,
    removal_reason VARCHAR(300) NULL,
    CONSTRAINT contents_path UNIQUE (path),
    CONSTRAINT contents_group FOREIGN KEY (group_id) REFERENCES contents (id),
    CONSTRAINT contents_author FOREIGN KEY (author_id) REFERENCES members (id),
    CONSTRAINT contents_editor FOREIGN KEY (editor_id) REFERENCES members (id),
    CONSTRAINT contents_remover FOREIGN KEY (removed_by_id) REFERENCES members (id)
);
CREATE INDEX contents_recent ON contents (updated_at);
CREATE INDEX contents_by_kind_title ON contents (kind, title);

CREATE SEQUENCE old_paths_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE old_paths (
    id         BIGINT       NOT NULL PRIMARY KEY,
    path       VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
    content_id BIGINT       NOT NULL,
    CONSTRAINT old_paths_path UNIQUE (path),
    CONSTRAINT old_paths_content FOREIGN KEY (content_id) REFERENCES contents (id) ON DELETE CASCADE
);

CREATE SEQUENCE tags_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE tags (
    id   BIGINT      NOT NULL PRIMARY KEY,
    slug VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
    name VARCHAR(60) NOT NULL,
    CONSTRAINT tags_slug UNIQUE (slug)
);
CREATE TABLE content_tags (
    content_id BIGINT NOT NULL,
    tag_id     BIGINT NOT NULL,
    PRIMARY KEY (content_id, tag_id),
    CONSTRAINT content_tags_content FOREIGN KEY (content_id) REFERENCES contents (id) ON DELETE CASCADE,
    CONSTRAINT content_tags_tag FOREIGN KEY (tag_id) REFERENCES tags (id)
);

CREATE SEQUENCE revisions_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE revisions (
    id              BIGINT       NOT NULL PRIMARY KEY,
    content_id      BIGINT       NOT NULL,
    number          INT          NOT NULL,
    title           VARCHAR(150) NOT NULL,
    summary         VARCHAR(300) NOT NULL,
    body            MEDIUMTEXT   NOT NULL,
    tags            VARCHAR(2000) NOT NULL,
    author_id       BIGINT       NOT NULL,
    comment         VARCHAR(300) NOT NULL,
    minor           BOOLEAN      NOT NULL,
    merged          BOOLEAN      NOT NULL,
    size            INT          NOT NULL,
    created_at      DATETIME(6)  NOT NULL,
    idempotency_key VARCHAR(80)  COLLATE utf8mb4_bin NULL,
    CONSTRAINT revisions_number UNIQUE (content_id, number),
    CONSTRAINT revisions_idempotency UNIQUE (author_id, idempotency_key),
    CONSTRAINT revisions_content FOREIGN KEY (content_id) REFERENCES contents (id) ON DELETE CASCADE,
    CONSTRAINT revisions_author FOREIGN KEY (author_id) REFERENCES members (id)
);
CREATE INDEX revisions_recent ON revisions (created_at);

CREATE SEQUENCE links_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE links (
    id          BIGINT       NOT NULL PRIMARY KEY,
    source_id   BIGINT       NOT NULL,
    target_path VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
    target_id   BIGINT       NULL,
    CONSTRAINT links_once UNIQUE (source_id, target_path),
    CONSTRAINT links_source FOREIGN KEY (source_id) REFERENCES contents (id) ON DELETE CASCADE,
    CONSTRAINT links_target FOREIGN KEY (target_id) REFERENCES contents (id) ON DELETE SET NULL
);
CREATE INDEX links_by_target ON links (target_path);

CREATE TABLE wiki_pages (
    id        BIGINT NOT NULL PRIMARY KEY,
    parent_id BIGINT NULL,
    CONSTRAINT wiki_pages_content FOREIGN KEY (id) REFERENCES contents (id) ON DELETE CASCADE,
    CONSTRAINT wiki_pages_parent FOREIGN KEY (parent_id) REFERENCES wiki_pages (id) ON DELETE SET NULL
);
