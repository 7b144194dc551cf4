package org.commonweave.wiki.rest;

import java.util.List;
import java.util.Optional;
import org.commonweave.api.ApiInput;
import org.commonweave.api.FieldCheck;
import org.commonweave.content.ContentText;
import org.jspecify.annotations.Nullable;

/// A page that a program wants to start.
///
/// @param parent the slug of the page above; may be left out
/// @param comment where it comes from or why it is started; may be left out
record PageInput(
        @Nullable String title,
        @Nullable String body,
        @Nullable String summary,
        @Nullable List<@Nullable String> tags,
        @Nullable String parent,
        @Nullable String comment)
        implements ApiInput {

    /// The text, after a look at what must be there.
    ContentText text() {
        FieldCheck check = new FieldCheck();
        String sentTitle = check.needed("title", title);
        String sentBody = check.needed("body", body);
        List<String> sentTags = check.texts("tags", tags);
        check.done();
        return new ContentText(sentTitle, Optional.ofNullable(summary).orElse(""), sentBody, sentTags);
    }

    String why() {
        return Optional.ofNullable(comment).orElse("");
    }
}
