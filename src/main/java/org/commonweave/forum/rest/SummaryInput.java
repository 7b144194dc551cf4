package org.commonweave.forum.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import org.commonweave.api.ApiInput;
import org.commonweave.api.FieldCheck;
import org.commonweave.content.ContentText;
import org.jspecify.annotations.Nullable;

/// How a discussion stands, as a program wants to write it. What else a summary tells about itself may be sent back and
/// is passed over.
///
/// @param covers the position of the last reply that it takes into account
/// @param comment why, in a few words; may be left out
@JsonIgnoreProperties({
    "number",
    "revision",
    "html",
    "covered",
    "newer",
    "discussion",
    "author",
    "editor",
    "createdAt",
    "updatedAt",
    "url",
    "self"
})
record SummaryInput(
        @Nullable String body,
        @Nullable Integer covers,
        @Nullable String comment) implements ApiInput {

    /// The words, and how far they have read.
    record Parts(ContentText text, int covers) {}

    Parts parts() {
        FieldCheck check = new FieldCheck();
        String sent = check.needed("body", body);
        check.needed("covers", covers == null ? null : covers.toString());
        check.done();
        return new Parts(
                new ContentText("", "", sent, List.of()),
                Optional.ofNullable(covers).orElse(0));
    }

    String why() {
        return Optional.ofNullable(comment).orElse("");
    }
}
