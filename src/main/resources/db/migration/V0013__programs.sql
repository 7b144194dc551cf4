-- Tokens by which programs act for a member. The secret is kept as SHA-256 in hexadecimal digits.
CREATE SEQUENCE access_tokens_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE access_tokens (
    id           BIGINT      NOT NULL PRIMARY KEY,
    member_id    BIGINT      NOT NULL,
    name         VARCHAR(80) NOT NULL,
    secret_hash  VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scopes       VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_at      DATETIME(6) NOT NULL,
    expires_at   DATETIME(6) NOT NULL,
    last_used_at DATETIME(6) NULL,
    CONSTRAINT access_tokens_secret UNIQUE (secret_hash),
    CONSTRAINT access_tokens_member FOREIGN KEY (member_id) REFERENCES members (id) ON DELETE CASCADE
);

-- Which request a program meant by an Idempotency-Key, so that the same key with another request is refused.
CREATE TABLE api_requests (
    member_id       BIGINT      NOT NULL,
    idempotency_key VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    fingerprint     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (member_id, idempotency_key),
    CONSTRAINT api_requests_member FOREIGN KEY (member_id) REFERENCES members (id) ON DELETE CASCADE
);
