package org.commonweave.forum.rest;

import java.time.Instant;
import java.util.List;
import org.commonweave.api.ApiPath;
import org.commonweave.api.Person;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.TagLabel;
import org.commonweave.site.Site;

/// What a discussion began with, as programs see it. How it stands is told in the list of discussions.
///
/// @param body what was typed (CommonMark)
/// @param html the same as people read it
record DiscussionAnswer(
        String slug,
        int revision,
        String title,
        String body,
        String html,
        List<String> tags,
        boolean question,
        Person author,
        Person editor,
        Instant createdAt,
        Instant updatedAt,
        String language,
        String licence,
        String url,
        String self) {

    static DiscussionAnswer of(ContentDetails discussion, boolean question, Site site) {
        String path = discussion.ref().path();
        return new DiscussionAnswer(
                ApiPath.slug(path),
                discussion.revision(),
                discussion.text().title(),
                discussion.text().body(),
                discussion.html(),
                discussion.tags().stream().map(TagLabel::name).toList(),
                question,
                Person.of(discussion.author(), site),
                Person.of(discussion.editor(), site),
                discussion.createdAt(),
                discussion.updatedAt(),
                discussion.language(),
                discussion.licence(),
                site.address(path),
                ApiPath.of(path));
    }
}
