package org.commonweave.story.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commonweave.api.ApiPath;
import org.commonweave.api.Person;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRef;
import org.commonweave.content.TagLabel;
import org.commonweave.site.Site;
import org.commonweave.story.StoryDetails;
import org.jspecify.annotations.Nullable;

/// A story, as programs see it.
///
/// @param body what was typed (CommonMark)
/// @param html the same as people read it
/// @param particulars what it says about itself beside its text, by name
/// @param groups the addresses of the groups that it names
/// @param draft whether others do not see it
/// @param publishedAt when others saw it first; `null` if they never did
/// @param language a language tag, BCP 47
/// @param licence the identifier of the licence (SPDX)
/// @param url where people read it
/// @param self where programs find it
record StoryAnswer(
        String slug,
        int revision,
        String title,
        String summary,
        String body,
        String html,
        List<String> tags,
        Map<String, String> particulars,
        List<String> groups,
        boolean draft,
        @Nullable Instant publishedAt,
        Person author,
        Person editor,
        Instant createdAt,
        Instant updatedAt,
        String language,
        String licence,
        String url,
        String self) {

    static StoryAnswer of(StoryDetails story, Site site) {
        ContentDetails content = story.content();
        String path = content.ref().path();
        return new StoryAnswer(
                ApiPath.slug(path),
                content.revision(),
                content.text().title(),
                content.text().summary(),
                content.text().body(),
                content.html(),
                content.tags().stream().map(TagLabel::name).toList(),
                content.text().particulars().lines(),
                story.groups().stream().map(ContentRef::path).toList(),
                story.isDraft(),
                story.publishedAt().orElse(null),
                Person.of(content.author(), site),
                Person.of(content.editor(), site),
                content.createdAt(),
                content.updatedAt(),
                content.language(),
                content.licence(),
                site.address(path),
                ApiPath.of(path));
    }
}
