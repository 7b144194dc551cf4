-- That somebody says something is not right with a thing. A person has one open report about each; is_open is NULL when it is
-- settled, so that the key lets any number of those be.
CREATE SEQUENCE reports_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE reports (
    id            BIGINT        NOT NULL PRIMARY KEY,
    content_id    BIGINT        NOT NULL,
    reporter_id   BIGINT        NOT NULL,
    ground        VARCHAR(20)   NOT NULL,
    words         VARCHAR(1000) NOT NULL,
    made_at       DATETIME(6)   NOT NULL,
    is_open       BOOLEAN       NULL,
    settled_at    DATETIME(6)   NULL,
    outcome       VARCHAR(20)   NULL,
    CONSTRAINT reports_open UNIQUE (content_id, reporter_id, is_open),
    CONSTRAINT reports_content FOREIGN KEY (content_id) REFERENCES contents (id) ON DELETE CASCADE,
    CONSTRAINT reports_reporter FOREIGN KEY (reporter_id) REFERENCES members (id)
);

-- All that was done to keep order. What it was about may be gone for good; that it was done stays.
CREATE SEQUENCE measures_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE measures (
    id            BIGINT        NOT NULL PRIMARY KEY,
    version       BIGINT        NOT NULL,
    deed          VARCHAR(20)   NOT NULL,
    content_id    BIGINT        NULL,
    kind          VARCHAR(31)   NULL,
    visibility    VARCHAR(20)   NOT NULL,
    group_id      BIGINT        NULL,
    member_id     BIGINT        NOT NULL,
    ground        VARCHAR(20)   NULL,
    reason        VARCHAR(300)  NOT NULL,
    done_by_id    BIGINT        NOT NULL,
    done_as       VARCHAR(20)   NOT NULL,
    done_at       DATETIME(6)   NOT NULL,
    ends_at       DATETIME(6)   NULL,
    appeal        VARCHAR(1000) NULL,
    appealed_at   DATETIME(6)   NULL,
    answered_at   DATETIME(6)   NULL,
    CONSTRAINT measures_content FOREIGN KEY (content_id) REFERENCES contents (id) ON DELETE SET NULL,
    CONSTRAINT measures_group FOREIGN KEY (group_id) REFERENCES contents (id) ON DELETE SET NULL,
    CONSTRAINT measures_member FOREIGN KEY (member_id) REFERENCES members (id),
    CONSTRAINT measures_doer FOREIGN KEY (done_by_id) REFERENCES members (id)
);
CREATE INDEX measures_latest ON measures (done_at);
CREATE INDEX measures_of_member ON measures (member_id, deed, ends_at);

-- Whom stewards trust, whatever they have written so far.
CREATE TABLE trusted_members (
    member_id   BIGINT      NOT NULL PRIMARY KEY,
    given_by_id BIGINT      NOT NULL,
    given_at    DATETIME(6) NOT NULL,
    CONSTRAINT trusted_members_member FOREIGN KEY (member_id) REFERENCES members (id) ON DELETE CASCADE,
    CONSTRAINT trusted_members_giver FOREIGN KEY (given_by_id) REFERENCES members (id)
);

-- One row, written as soon as an administrator decides otherwise: whether what new members bring waits.
CREATE TABLE moderation_settings (
    id         INT     NOT NULL PRIMARY KEY,
    first_wait BOOLEAN NOT NULL
);
