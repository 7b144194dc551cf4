package org.commonweave.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweave.content.ContentSummary;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberSummary;
import org.commonweave.site.Site;
import org.springframework.stereotype.Component;

/// One item in a list, as programs see it.
///
/// @param kind which kind of content, such as `page`
/// @param summary what its people wrote about it in a sentence; may be empty
/// @param excerpt the beginning of its text
/// @param url where people read it
/// @param self where programs find it
public record ItemRow(
        String kind,
        String slug,
        String title,
        String summary,
        String excerpt,
        Person author,
        Person editor,
        Instant createdAt,
        Instant updatedAt,
        String url,
        String self) {

    /// Adds the names of the people to the rows of a list.
    @Component
    public static class Maker {

        private final MemberDirectory members;
        private final Site site;

        Maker(MemberDirectory members, Site site) {
            this.members = members;
            this.site = site;
        }

        public List<ItemRow> rows(List<ContentSummary> items) {
            Map<Long, MemberSummary> people = members.named(items.stream()
                    .flatMap(item -> Stream.of(item.authorId(), item.editorId()))
                    .collect(Collectors.toSet()));
            return items.stream().map(item -> row(item, people)).toList();
        }

        private ItemRow row(ContentSummary item, Map<Long, MemberSummary> people) {
            return new ItemRow(
                    item.kind(),
                    ApiPath.slug(item.path()),
                    item.title(),
                    item.summary(),
                    item.excerpt(),
                    person(item.authorId(), people),
                    person(item.editorId(), people),
                    item.createdAt(),
                    item.updatedAt(),
                    site.address(item.path()),
                    ApiPath.of(item.path()));
        }

        private Person person(long id, Map<Long, MemberSummary> people) {
            return Person.of(Objects.requireNonNull(people.get(id)), site);
        }
    }
}
