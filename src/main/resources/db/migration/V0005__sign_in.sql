-- Secrets are kept as SHA-256 in hexadecimal digits.

CREATE SEQUENCE registrations_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE registrations (
    id            BIGINT       NOT NULL PRIMARY KEY,
    secret_hash   VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name          VARCHAR(80)  NOT NULL,
    email         VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    password_hash VARCHAR(255) NOT NULL,
    expires_at    DATETIME(6)  NOT NULL,
    CONSTRAINT registrations_secret UNIQUE (secret_hash)
);
CREATE INDEX registrations_by_email ON registrations (email);
CREATE INDEX registrations_by_expiry ON registrations (expires_at);

CREATE SEQUENCE password_resets_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE password_resets (
    id          BIGINT      NOT NULL PRIMARY KEY,
    secret_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    member_id   BIGINT      NOT NULL,
    expires_at  DATETIME(6) NOT NULL,
    CONSTRAINT password_resets_secret UNIQUE (secret_hash),
    CONSTRAINT password_resets_member FOREIGN KEY (member_id) REFERENCES members (id) ON DELETE CASCADE
);
CREATE INDEX password_resets_by_expiry ON password_resets (expires_at);

-- One row per browser whose owner wants to stay signed in.
CREATE SEQUENCE remembered_browsers_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE remembered_browsers (
    id            BIGINT      NOT NULL PRIMARY KEY,
    series        VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    member_id     BIGINT      NOT NULL,
    secret_hash   VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    previous_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    renewed_at    DATETIME(6) NOT NULL,
    CONSTRAINT remembered_browsers_series UNIQUE (series),
    CONSTRAINT remembered_browsers_member FOREIGN KEY (member_id) REFERENCES members (id) ON DELETE CASCADE
);
CREATE INDEX remembered_browsers_by_renewal ON remembered_browsers (renewed_at);
