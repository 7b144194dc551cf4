package org.commonweave.search.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.commonweave.api.ApiPath;
import org.commonweave.api.Person;
import org.commonweave.search.Facets;
import org.commonweave.search.Hit;
import org.commonweave.search.Marked.Stretch;
import org.commonweave.search.SearchResults;
import org.commonweave.site.Site;
import org.jspecify.annotations.Nullable;

/// The answer to a search, as programs see it.
///
/// @param outcome `found`; `some_words` if little has all that was asked for; `nothing`; `nothing_asked`
/// @param total how many results there are, also beyond the last page that can be asked for
/// @param complete how many of them have all that was asked for
/// @param spelling the same words as they are spelled here; `null` if there is no better one
record SearchAnswer(
        String outcome,
        List<HitRow> items,
        int page,
        int size,
        long total,
        int pages,
        long complete,
        Choices choices,
        List<Person> people,
        @Nullable String spelling) {

    /// One result.
    ///
    /// @param snippet the place in the text, with the words that were looked for marked
    record HitRow(
            String kind,
            String slug,
            String title,
            List<Stretch> snippet,
            Person author,
            Instant updatedAt,
            String url,
            String self) {

        static HitRow of(Hit hit, Site site) {
            return new HitRow(
                    hit.kind(),
                    ApiPath.slug(hit.path()),
                    hit.title().text(),
                    hit.snippet().stretches(),
                    Person.of(hit.author(), site),
                    hit.updatedAt(),
                    site.address(hit.path()),
                    ApiPath.of(hit.path()));
        }
    }

    /// By what the results can be made fewer.
    record Choices(List<Choice> kind, List<Choice> tag, List<Choice> author) {

        static Choices of(Facets facets) {
            return new Choices(
                    facets.kinds().stream()
                            .map(kind -> new Choice(kind.choice(), kind.items()))
                            .toList(),
                    facets.tags().stream()
                            .map(tag -> new Choice(tag.choice().slug(), tag.items()))
                            .toList(),
                    facets.authors().stream()
                            .map(author -> new Choice(author.choice().handle(), author.items()))
                            .toList());
        }
    }

    /// A value for a parameter of the search, and how many results are left with it.
    record Choice(String value, long items) {}

    static SearchAnswer of(SearchResults found, Site site) {
        return new SearchAnswer(
                found.outcome().name().toLowerCase(Locale.ROOT),
                found.hits().items().stream().map(hit -> HitRow.of(hit, site)).toList(),
                found.hits().number(),
                found.hits().size(),
                found.total(),
                found.hits().pages(),
                found.complete(),
                Choices.of(found.facets()),
                found.people().stream().map(person -> Person.of(person, site)).toList(),
                found.help().spelling().orElse(null));
    }
}
