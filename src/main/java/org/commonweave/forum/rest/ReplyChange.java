package org.commonweave.forum.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import org.commonweave.api.ApiInput;
import org.commonweave.api.FieldCheck;
import org.commonweave.content.ContentText;
import org.jspecify.annotations.Nullable;

/// What a reply is to say from now on. What else it tells about itself may be sent back and is passed over.
///
/// @param comment why, in a few words; may be left out
@JsonIgnoreProperties({
    "number",
    "revision",
    "html",
    "discussion",
    "author",
    "editor",
    "createdAt",
    "updatedAt",
    "language",
    "licence",
    "url",
    "self"
})
record ReplyChange(@Nullable String body, @Nullable String comment) implements ApiInput {

    ContentText text() {
        FieldCheck check = new FieldCheck();
        String sent = check.needed("body", body);
        check.done();
        return new ContentText("", "", sent, List.of());
    }

    String why() {
        return Optional.ofNullable(comment).orElse("");
    }
}
