package org.commonweave.forum.rest;

import java.time.Instant;
import java.util.List;
import org.commonweave.api.ApiPath;
import org.commonweave.api.Person;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.TagLabel;
import org.commonweave.forum.GroupDetails;
import org.commonweave.site.Site;
import org.jspecify.annotations.Nullable;

/// A group, as programs see it.
///
/// @param body what was typed (CommonMark)
/// @param html the same as people read it
/// @param stewards who looks after it
/// @param picture what stands for it, if anything does
record GroupAnswer(
        String slug,
        int revision,
        String title,
        String summary,
        String body,
        String html,
        List<String> tags,
        String joining,
        String readers,
        List<String> rules,
        List<String> questions,
        List<Person> stewards,
        @Nullable PictureAnswer picture,
        Instant createdAt,
        Instant updatedAt,
        String url,
        String self) {

    static GroupAnswer of(GroupDetails group, Site site) {
        ContentDetails content = group.content();
        String path = content.ref().path();
        return new GroupAnswer(
                ApiPath.slug(path),
                content.revision(),
                content.text().title(),
                content.text().summary(),
                content.text().body(),
                content.html(),
                content.tags().stream().map(TagLabel::name).toList(),
                Choices.name(group.settings().joining()),
                Choices.name(group.settings().readers()),
                group.settings().rules(),
                group.settings().questions(),
                group.stewards().stream()
                        .map(steward -> Person.of(steward, site))
                        .toList(),
                PictureAnswer.of(group.picture(), site),
                content.createdAt(),
                content.updatedAt(),
                site.address(path),
                ApiPath.of(path));
    }
}
