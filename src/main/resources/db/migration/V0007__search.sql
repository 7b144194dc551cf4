-- What has changed and is not in the search index yet, and who is working on it; laid out as Hibernate Search 8.2 expects it.
CREATE TABLE hsearch_outbox_event (
    id             UUID         NOT NULL PRIMARY KEY,
    entity_name    VARCHAR(256) NOT NULL,
    entity_id      VARCHAR(256) NOT NULL,
    entity_id_hash INT          NOT NULL,
    tenant_id      VARCHAR(255) NULL,
    payload        LONGBLOB     NOT NULL,
    retries        INT          NOT NULL,
    process_after  DATETIME(6)  NOT NULL,
    status         ENUM ('ABORTED', 'PENDING') NOT NULL
);
CREATE INDEX hsearch_outbox_event_due ON hsearch_outbox_event (process_after);

CREATE TABLE hsearch_agent (
    id                   UUID         NOT NULL PRIMARY KEY,
    name                 VARCHAR(255) NOT NULL,
    type                 ENUM ('EVENT_PROCESSING_DYNAMIC_SHARDING', 'EVENT_PROCESSING_STATIC_SHARDING', 'MASS_INDEXING') NOT NULL,
    state                ENUM ('RUNNING', 'SUSPENDED', 'WAITING') NOT NULL,
    expiration           DATETIME(6)  NOT NULL,
    total_shard_count    INT          NULL,
    assigned_shard_index INT          NULL,
    tenant_id            VARCHAR(255) NULL,
    payload              LONGBLOB     NULL
);
