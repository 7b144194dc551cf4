package org.commonweave.story.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweave.api.ApiInput;
import org.commonweave.api.FieldCheck;
import org.commonweave.content.ContentText;
import org.commonweave.content.Particulars;
import org.jspecify.annotations.Nullable;

/// A story that a program wants to begin.
///
/// @param particulars what it says about itself beside its text, by name; may be left out
/// @param comment where it comes from; may be left out
record StoryInput(
        @Nullable String title,
        @Nullable String body,
        @Nullable String summary,
        @Nullable List<@Nullable String> tags,
        @Nullable Map<String, @Nullable String> particulars,
        @Nullable String comment)
        implements ApiInput {

    /// The text, after a look at what must be there.
    ContentText text() {
        FieldCheck check = new FieldCheck();
        String sentTitle = check.needed("title", title);
        String sentBody = check.needed("body", body);
        List<String> sentTags = check.texts("tags", tags);
        Particulars sentParticulars = SentParticulars.of(particulars, check);
        check.done();
        return new ContentText(sentTitle, Optional.ofNullable(summary).orElse(""), sentBody, sentTags, sentParticulars);
    }

    String why() {
        return Optional.ofNullable(comment).orElse("");
    }
}
