package org.commonweave.story.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweave.api.ApiInput;
import org.commonweave.api.FieldCheck;
import org.commonweave.base.Words;
import org.commonweave.content.ContentText;
import org.commonweave.content.Particulars;
import org.jspecify.annotations.Nullable;

/// What a story is to say from now on. A field that is left out would empty that part unseen, so all five parts must
/// be there. What else the story tells about itself may be sent back with it and is passed over.
///
/// @param comment why, in a few words; needed once others have read it
/// @param minor whether the change matters to nobody who follows the story
@JsonIgnoreProperties({
    "slug",
    "revision",
    "html",
    "groups",
    "picture",
    "draft",
    "publishedAt",
    "author",
    "editor",
    "createdAt",
    "updatedAt",
    "language",
    "licence",
    "url",
    "self"
})
record StoryChange(
        @Nullable String title,
        @Nullable String body,
        @Nullable String summary,
        @Nullable List<@Nullable String> tags,
        @Nullable Map<String, @Nullable String> particulars,
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
        if (particulars == null) {
            check.refuse("particulars", Words.say("api.field.missing", "particulars"));
        }
        Particulars sentParticulars = SentParticulars.of(particulars, check);
        check.done();
        return new ContentText(sentTitle, sentSummary, sentBody, sentTags, sentParticulars);
    }

    String why() {
        return Optional.ofNullable(comment).orElse("");
    }

    boolean isMinor() {
        return Boolean.TRUE.equals(minor);
    }
}
