package org.commonweave.api;

import java.time.Instant;
import java.util.List;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.TagLabel;
import org.commonweave.site.Site;

/// What programs are told of every item. A kind that has more to tell puts its own fields beside these.
///
/// @param body what was typed (CommonMark)
/// @param html the same as people read it
/// @param tags the names of its tags
/// @param language a language tag, BCP 47
/// @param licence the identifier of the licence (SPDX)
/// @param url where people read it
/// @param self where programs find it
public record ItemAnswer(
        String slug,
        int revision,
        String title,
        String summary,
        String body,
        String html,
        List<String> tags,
        Person author,
        Person editor,
        Instant createdAt,
        Instant updatedAt,
        String language,
        String licence,
        String url,
        String self) {

    public static ItemAnswer of(ContentDetails item, Site site) {
        String path = item.ref().path();
        return new ItemAnswer(
                ApiPath.slug(path),
                item.revision(),
                item.text().title(),
                item.text().summary(),
                item.text().body(),
                item.html(),
                item.tags().stream().map(TagLabel::name).toList(),
                Person.of(item.author(), site),
                Person.of(item.editor(), site),
                item.createdAt(),
                item.updatedAt(),
                item.language(),
                item.licence(),
                site.address(path),
                ApiPath.of(path));
    }
}
