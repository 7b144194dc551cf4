package org.commonweave.content;

import java.util.List;
import java.util.Map;
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

    /// How the titles of both stand to each other.
    public MergePart title() {
        return ThreeWayMerge.line(base.title(), theirs.title(), mine.title());
    }

    /// How the summaries of both stand to each other.
    public MergePart summary() {
        return ThreeWayMerge.line(base.summary(), theirs.summary(), mine.summary());
    }

    /// The main text from its first paragraph to its last.
    public List<MergePart> body() {
        return ThreeWayMerge.parts(base.body(), theirs.body(), mine.body());
    }

    /// The particulars, each by its name.
    public Map<String, MergePart> particulars() {
        return ThreeWayMerge.lines(base.particulars(), theirs.particulars(), mine.particulars());
    }

    /// The text after somebody has decided about each part.
    ///
    /// @param bodyPieces one for each part of [#body()]; a blank one leaves the part out
    /// @param lines one for each of [#particulars()]
    public ContentText decided(String newTitle, String newSummary, List<String> bodyPieces, Map<String, String> lines) {
        return new ContentText(
                newTitle,
                newSummary,
                ThreeWayMerge.joined(bodyPieces, mine.body()),
                ThreeWayMerge.tags(base, theirs, mine),
                new Particulars(lines));
    }
}
