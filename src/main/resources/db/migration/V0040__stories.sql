-- What an item says about itself beside its text, a name and a value on each line.
ALTER TABLE contents  ADD COLUMN particulars TEXT NOT NULL DEFAULT '' AFTER excerpt;
ALTER TABLE revisions ADD COLUMN particulars TEXT NOT NULL DEFAULT '' AFTER tags;
ALTER TABLE drafts    ADD COLUMN particulars TEXT NOT NULL DEFAULT '' AFTER tags;

-- The columns from happened_from to outcome repeat what the particulars say, for lists.
CREATE TABLE stories (
    id            BIGINT       NOT NULL PRIMARY KEY,
    happened_from DATE         NULL,
    happened_to   DATE         NULL,
    year_of       INT          NOT NULL,
    place         VARCHAR(500) NOT NULL,
    told_by       VARCHAR(500) NOT NULL,
    own_excerpt   VARCHAR(500) NOT NULL,
    series        VARCHAR(120) COLLATE utf8mb4_bin NOT NULL,
    series_title  VARCHAR(500) NOT NULL,
    part          INT          NOT NULL,
    outcome       VARCHAR(1600) NOT NULL,
    published_at  DATETIME(6)  NULL,
    published_revision INT     NOT NULL,
    due_at        DATETIME(6)  NULL,
    due_by_id     BIGINT       NULL,
    preview       VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    CONSTRAINT stories_content FOREIGN KEY (id) REFERENCES contents (id) ON DELETE CASCADE,
    CONSTRAINT stories_due_by FOREIGN KEY (due_by_id) REFERENCES members (id) ON DELETE SET NULL,
    CONSTRAINT stories_preview UNIQUE (preview)
);
CREATE INDEX stories_newest ON stories (published_at);
CREATE INDEX stories_due ON stories (due_at);
CREATE INDEX stories_series ON stories (series, part);

-- Who has a part in a story besides its author.
CREATE TABLE story_credits (
    story_id  BIGINT      NOT NULL,
    member_id BIGINT      NOT NULL,
    role      VARCHAR(20) NOT NULL,
    PRIMARY KEY (story_id, member_id, role),
    CONSTRAINT story_credits_story FOREIGN KEY (story_id) REFERENCES stories (id) ON DELETE CASCADE,
    CONSTRAINT story_credits_member FOREIGN KEY (member_id) REFERENCES members (id) ON DELETE CASCADE
);
CREATE INDEX story_credits_person ON story_credits (member_id);

-- The addresses in the commons that a story has used: its links, and those it names besides.
CREATE TABLE story_uses (
    story_id BIGINT       NOT NULL,
    path     VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (story_id, path),
    CONSTRAINT story_uses_story FOREIGN KEY (story_id) REFERENCES stories (id) ON DELETE CASCADE
);
CREATE INDEX story_uses_path ON story_uses (path);

-- Groups that a story names. Only those that have agreed are shown.
CREATE TABLE story_namings (
    story_id      BIGINT      NOT NULL,
    group_id      BIGINT      NOT NULL,
    state         VARCHAR(20) NOT NULL,
    asked_by_id   BIGINT      NOT NULL,
    asked_at      DATETIME(6) NOT NULL,
    decided_by_id BIGINT      NULL,
    decided_at    DATETIME(6) NULL,
    PRIMARY KEY (story_id, group_id),
    CONSTRAINT story_namings_story FOREIGN KEY (story_id) REFERENCES stories (id) ON DELETE CASCADE,
    CONSTRAINT story_namings_group FOREIGN KEY (group_id) REFERENCES contents (id) ON DELETE CASCADE,
    CONSTRAINT story_namings_asker FOREIGN KEY (asked_by_id) REFERENCES members (id) ON DELETE CASCADE,
    CONSTRAINT story_namings_decider FOREIGN KEY (decided_by_id) REFERENCES members (id) ON DELETE SET NULL
);
CREATE INDEX story_namings_group_state ON story_namings (group_id, state);

-- Stories that stewards show first, until a day.
CREATE TABLE story_choices (
    story_id  BIGINT       NOT NULL PRIMARY KEY,
    reason    VARCHAR(300) NOT NULL,
    until_day DATE         NOT NULL,
    chosen_by_id BIGINT    NULL,
    chosen_at DATETIME(6)  NOT NULL,
    CONSTRAINT story_choices_story FOREIGN KEY (story_id) REFERENCES stories (id) ON DELETE CASCADE,
    CONSTRAINT story_choices_by FOREIGN KEY (chosen_by_id) REFERENCES members (id) ON DELETE SET NULL
);
