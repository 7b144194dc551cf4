-- What the people who run the commons decided about it: one row, made when it is set up.
CREATE TABLE site_settings (
    id       TINYINT      NOT NULL PRIMARY KEY,
    name     VARCHAR(60)  NOT NULL,
    language VARCHAR(20)  NOT NULL,
    licence  VARCHAR(40)  NOT NULL,
    base_url VARCHAR(300) NULL,
    CONSTRAINT site_settings_once CHECK (id = 1)
);

-- Letters on their way, and for a while those that have been sent.
CREATE SEQUENCE outgoing_letters_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE outgoing_letters (
    id              BIGINT       NOT NULL PRIMARY KEY,
    version         BIGINT       NOT NULL,
    message_id      VARCHAR(340) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recipient       VARCHAR(320) NOT NULL,
    subject         VARCHAR(200) NOT NULL,
    text            MEDIUMTEXT   NOT NULL,
    state           VARCHAR(20)  NOT NULL,
    attempts        INT          NOT NULL,
    problem         VARCHAR(300) NOT NULL,
    written_at      DATETIME(6)  NOT NULL,
    next_attempt_at DATETIME(6)  NOT NULL,
    sent_at         DATETIME(6)  NULL,
    CONSTRAINT outgoing_letters_message_id UNIQUE (message_id)
);
CREATE INDEX outgoing_letters_due ON outgoing_letters (state, next_attempt_at);
CREATE INDEX outgoing_letters_recent ON outgoing_letters (written_at);

-- Jobs that must run once, whichever machine runs them; laid out as db-scheduler 16 expects it.
CREATE TABLE scheduled_tasks (
    task_name            VARCHAR(100) NOT NULL,
    task_instance        VARCHAR(100) NOT NULL,
    task_data            BLOB         NULL,
    execution_time       DATETIME(6)  NOT NULL,
    picked               BOOLEAN      NOT NULL,
    picked_by            VARCHAR(50)  NULL,
    last_success         DATETIME(6)  NULL,
    last_failure         DATETIME(6)  NULL,
    consecutive_failures INT          NULL,
    last_heartbeat       DATETIME(6)  NULL,
    version              BIGINT       NOT NULL,
    priority             SMALLINT     NULL,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_due ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON scheduled_tasks (last_heartbeat);
CREATE INDEX scheduled_tasks_priority ON scheduled_tasks (priority, execution_time);
