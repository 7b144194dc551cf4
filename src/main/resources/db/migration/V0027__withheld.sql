-- What is there, but kept from others: it waits until somebody has looked at it, was declined, or was hidden.
ALTER TABLE contents
    ADD COLUMN withheld        VARCHAR(20)  NULL,
    ADD COLUMN withheld_at     DATETIME(6)  NULL,
    ADD COLUMN withheld_reason VARCHAR(300) NULL;
CREATE INDEX contents_withheld ON contents (withheld, withheld_at);
