package org.commonweave.story.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commonweave.api.ItemAnswer;
import org.commonweave.api.PictureAnswer;
import org.commonweave.content.ContentRef;
import org.commonweave.site.Site;
import org.commonweave.story.StoryDetails;
import org.jspecify.annotations.Nullable;

/// A story, as programs see it.
///
/// @param particulars what it says about itself beside its text, by name
/// @param groups the addresses of the groups that it names
/// @param picture what was chosen to stand for it; `null` if nothing was
/// @param draft whether others do not see it
/// @param publishedAt when others saw it first; `null` if they never did
record StoryAnswer(
        @JsonUnwrapped ItemAnswer item,
        Map<String, String> particulars,
        List<String> groups,
        @Nullable PictureAnswer picture,
        boolean draft,
        @Nullable Instant publishedAt) {

    static StoryAnswer of(StoryDetails story, Site site) {
        return new StoryAnswer(
                ItemAnswer.of(story.content(), site),
                story.content().text().particulars().lines(),
                story.groups().stream().map(ContentRef::path).toList(),
                PictureAnswer.of(story.picture(), site),
                story.isDraft(),
                story.publishedAt().orElse(null));
    }
}
