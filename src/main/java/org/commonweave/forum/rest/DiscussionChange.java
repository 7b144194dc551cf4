package org.commonweave.forum.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import org.commonweave.api.ApiInput;
import org.commonweave.api.FieldCheck;
import org.commonweave.content.ContentText;
import org.jspecify.annotations.Nullable;

/// What a discussion is to begin with from now on. A field that is left out would empty that part unseen, so all parts
/// of the text must be there. What else the discussion tells about itself may be sent back and is passed over.
///
/// @param comment why, in a few words; may be left out
@JsonIgnoreProperties({
    "slug",
    "revision",
    "html",
    "question",
    "author",
    "editor",
    "createdAt",
    "updatedAt",
    "language",
    "licence",
    "url",
    "self"
})
record DiscussionChange(
        @Nullable String title,
        @Nullable String body,
        @Nullable List<@Nullable String> tags,
        @Nullable String comment) implements ApiInput {

    ContentText text() {
        FieldCheck check = new FieldCheck();
        String sentTitle = check.needed("title", title);
        String sentBody = check.needed("body", body);
        List<String> sentTags = check.needed("tags", tags);
        check.done();
        return new ContentText(sentTitle, "", sentBody, sentTags);
    }

    String why() {
        return Optional.ofNullable(comment).orElse("");
    }
}
