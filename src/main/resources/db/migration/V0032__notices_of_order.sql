-- A notice need not be about an item that its reader finds in lists: then it says itself what it is about and where it leads.
ALTER TABLE notices
    MODIFY content_id BIGINT NULL,
    ADD COLUMN path  VARCHAR(200) NULL,
    ADD COLUMN kind  VARCHAR(20)  NULL,
    ADD COLUMN title VARCHAR(150) NULL,
    ADD CONSTRAINT notices_lead_somewhere CHECK (content_id IS NOT NULL OR path IS NOT NULL);
