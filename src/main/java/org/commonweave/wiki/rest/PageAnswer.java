package org.commonweave.wiki.rest;

import java.time.Instant;
import java.util.List;
import org.commonweave.api.ApiPath;
import org.commonweave.api.Person;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.TagLabel;
import org.commonweave.site.Site;
import org.jspecify.annotations.Nullable;

/// A page, as programs see it.
///
/// @param body what was typed (CommonMark)
/// @param html the same as people read it
/// @param tags the names of its tags
/// @param parent the slug of the page above; `null` for none that the program may see
/// @param language a language tag, BCP 47
/// @param licence the identifier of the licence (SPDX)
/// @param url where people read it
/// @param self where programs find it
record PageAnswer(
        String slug,
        int revision,
        String title,
        String summary,
        String body,
        String html,
        List<String> tags,
        @Nullable String parent,
        Person author,
        Person editor,
        Instant createdAt,
        Instant updatedAt,
        String language,
        String licence,
        String url,
        String self) {

    static PageAnswer of(ContentDetails page, @Nullable String parent, Site site) {
        String path = page.ref().path();
        return new PageAnswer(
                ApiPath.slug(path),
                page.revision(),
                page.text().title(),
                page.text().summary(),
                page.text().body(),
                page.html(),
                page.tags().stream().map(TagLabel::name).toList(),
                parent,
                Person.of(page.author(), site),
                Person.of(page.editor(), site),
                page.createdAt(),
                page.updatedAt(),
                page.language(),
                page.licence(),
                site.address(path),
                ApiPath.of(path));
    }
}
