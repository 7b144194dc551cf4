package org.commonweave.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commonweave.markup.Heading;
import org.commonweave.member.MemberSummary;

/// One item as its reader sees it.
///
/// @param text what was typed, for editing and for programs
/// @param html the rendered main text; links to what is not there are marked
/// @param picture the address of the first picture; empty if there is none
/// @param outline the headings of the main text, in order
/// @param licence the identifier of the licence (SPDX), such as `CC-BY-SA-4.0`
/// @param mayEdit whether the reader may change it
/// @param mayRemove whether the reader may put it into the bin
/// @param withheld that it is kept from others, if it is
public record ContentDetails(
        ContentRef ref,
        ContentText text,
        String html,
        String excerpt,
        String picture,
        List<Heading> outline,
        List<TagLabel> tags,
        MemberSummary author,
        MemberSummary editor,
        int revision,
        Instant createdAt,
        Instant updatedAt,
        String language,
        String licence,
        boolean mayEdit,
        boolean mayRemove,
        Optional<Withholding> withheld) {

    /// The same with another form of its text for reading.
    public ContentDetails withHtml(String changed) {
        return new ContentDetails(
                ref, text, changed, excerpt, picture, outline, tags, author, editor, revision, createdAt, updatedAt,
                language, licence, mayEdit, mayRemove, withheld);
    }

    /// One or two sentences about it: its summary, or else the beginning of its text.
    public String teaser() {
        return text.summary().isEmpty() ? excerpt : text.summary();
    }
}
