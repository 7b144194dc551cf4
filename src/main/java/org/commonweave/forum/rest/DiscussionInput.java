package org.commonweave.forum.rest;

import java.util.List;
import org.commonweave.api.ApiInput;
import org.commonweave.api.FieldCheck;
import org.commonweave.content.ContentText;
import org.jspecify.annotations.Nullable;

/// A discussion that a program wants to start.
///
/// @param question whether replies can answer it; it is none if left out
record DiscussionInput(
        @Nullable String title,
        @Nullable String body,
        @Nullable List<@Nullable String> tags,
        @Nullable Boolean question)
        implements ApiInput {

    /// The text, after a look at what must be there.
    ContentText text() {
        FieldCheck check = new FieldCheck();
        String sentTitle = check.needed("title", title);
        String sentBody = check.needed("body", body);
        List<String> sentTags = check.texts("tags", tags);
        check.done();
        return new ContentText(sentTitle, "", sentBody, sentTags);
    }

    boolean isQuestion() {
        return Boolean.TRUE.equals(question);
    }
}
