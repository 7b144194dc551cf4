package org.commonweave.content.draft;

import org.commonweave.content.ContentText;
import org.jspecify.annotations.Nullable;

/// What somebody is writing, as it stands in the form.
///
/// @param kind of what it is or will be
/// @param contentId the item that it is to change; `null` for something new
/// @param baseRevision the revision that the writer had before the eyes; 0 for something new
/// @param text need not be fit to be published yet
/// @param comment what the writer says about the change; may be empty
/// @param parent the address of the item above that something new is to have; may be empty
public record Unfinished(
        String kind, @Nullable Long contentId, int baseRevision, ContentText text, String comment, String parent) {

    /// In characters, all fields together. Several times what can be published, so that somebody can paste a book, be
    /// told that it is too long, and cut it.
    public static final int MOST = 1_000_000;

    /// In characters, for each field of a line or two; several times what can be published.
    public static final int MOST_IN_A_LINE = 10_000;

    private static final int MOST_IN_AN_ADDRESS = 200;

    public Unfinished {
        parent = parent.length() > MOST_IN_AN_ADDRESS ? "" : parent;
    }

    /// Throws [DraftRefused] where it is more than can be kept.
    void check() {
        String tags = String.join(", ", text.tags());
        int lines = Math.max(
                Math.max(text.title().length(), text.summary().length()), Math.max(tags.length(), comment.length()));
        lines = Math.max(lines, text.particulars().text().length());
        if (lines > MOST_IN_A_LINE || text.body().length() > MOST) {
            throw DraftRefused.tooLong();
        }
    }
}
