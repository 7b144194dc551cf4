package org.commonweave.wiki.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import org.commonweave.api.ApiInput;
import org.commonweave.api.FieldCheck;
import org.commonweave.content.ContentText;
import org.jspecify.annotations.Nullable;

/// What a page is to say from now on. A field that is left out would empty that part of the page unseen, so all
/// four parts of the text must be there. What else the page tells about itself may be sent back with it and is
/// passed over, so that a program can change what it has fetched and return it.
///
/// @param comment why, in a few words; may be left out
/// @param minor whether the change matters to nobody who follows the page
@JsonIgnoreProperties({
    "slug",
    "revision",
    "html",
    "parent",
    "author",
    "editor",
    "createdAt",
    "updatedAt",
    "language",
    "licence",
    "url",
    "self"
})
record PageChange(
        @Nullable String title,
        @Nullable String body,
        @Nullable String summary,
        @Nullable List<@Nullable String> tags,
        @Nullable String comment,
        @Nullable Boolean minor)
        implements ApiInput {

    /// The text, after a look at what must be there.
    ContentText text() {
        FieldCheck check = new FieldCheck();
        String sentTitle = check.needed("title", title);
        String sentBody = check.needed("body", body);
        String sentSummary = check.needed("summary", summary);
        List<String> sentTags = check.needed("tags", tags);
        check.done();
        return new ContentText(sentTitle, sentSummary, sentBody, sentTags);
    }

    String why() {
        return Optional.ofNullable(comment).orElse("");
    }

    boolean isMinor() {
        return Boolean.TRUE.equals(minor);
    }
}
