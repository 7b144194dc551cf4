-- How far each member has read each discussion, by the position of the last reply that was shown to them; before the first
-- reply is 0. seen_before is how far that was when the present visit began, and NULL during the first visit.
CREATE TABLE reading_marks (
    member_id     BIGINT      NOT NULL,
    discussion_id BIGINT      NOT NULL,
    seen          INT         NOT NULL,
    seen_before   INT         NULL,
    seen_at       DATETIME(6) NOT NULL,
    PRIMARY KEY (member_id, discussion_id),
    CONSTRAINT reading_marks_member FOREIGN KEY (member_id) REFERENCES members (id) ON DELETE CASCADE,
    CONSTRAINT reading_marks_discussion FOREIGN KEY (discussion_id) REFERENCES discussions (id) ON DELETE CASCADE
);
