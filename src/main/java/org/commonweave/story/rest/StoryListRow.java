package org.commonweave.story.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.commonweave.api.ApiPath;
import org.commonweave.api.Person;
import org.commonweave.api.PictureAnswer;
import org.commonweave.site.Site;
import org.commonweave.story.StoryRow;
import org.commonweave.story.StorySummary;
import org.jspecify.annotations.Nullable;

/// One story in a list.
///
/// @param teaser what lists show of it
/// @param place where it happened; may be empty
/// @param happened the first day of what happened; `null` if that is not said
/// @param until the last day; `null` if it took one
/// @param outcome what came of it in one line; may be empty
/// @param authors the author first
/// @param picture what was chosen to stand for it; `null` if nothing was
record StoryListRow(
        String slug,
        String title,
        String teaser,
        String place,
        @Nullable LocalDate happened,
        @Nullable LocalDate until,
        String outcome,
        List<Person> authors,
        @Nullable PictureAnswer picture,
        Instant publishedAt,
        String url,
        String self) {

    static StoryListRow of(StorySummary summary, Site site) {
        StoryRow story = summary.story();
        return new StoryListRow(
                ApiPath.slug(story.path()),
                story.title(),
                story.teaser(),
                story.place(),
                story.from(),
                story.to(),
                story.outcome(),
                summary.authors().stream()
                        .map(author -> Person.of(author, site))
                        .toList(),
                PictureAnswer.of(summary.picture(), site),
                story.publishedAt(),
                site.address(story.path()),
                ApiPath.of(story.path()));
    }
}
