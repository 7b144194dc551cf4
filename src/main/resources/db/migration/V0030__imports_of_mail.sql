-- An import may bring in a mail archive instead of a folder: into which group, and who reads that if it is new.
ALTER TABLE import_runs
    ADD COLUMN mail_group VARCHAR(200) NULL AFTER folder,
    ADD COLUMN mail_readers VARCHAR(20) NULL AFTER mail_group;
