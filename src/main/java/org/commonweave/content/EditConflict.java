package org.commonweave.content;

import org.commonweave.base.Refusal;

/// Somebody else changed the same paragraph meanwhile. Carries all three texts, so that nothing that was written is
/// lost.
public class EditConflict extends Refusal {

    private final transient ContentText base;
    private final transient ContentText theirs;
    private final transient ContentText mine;
    private final transient RevisionSummary current;

    EditConflict(ContentText base, ContentText theirs, ContentText mine, RevisionSummary current) {
        super("content.edit-conflict", current.author().name());
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
        this.current = current;
    }

    /// What both started from.
    public ContentText base() {
        return base;
    }

    /// What is stored now.
    public ContentText theirs() {
        return theirs;
    }

    /// What was to be saved.
    public ContentText mine() {
        return mine;
    }

    /// The revision that is stored now, on which the next try is to be based.
    public RevisionSummary current() {
        return current;
    }
}
