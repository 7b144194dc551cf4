package org.commonweave.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What somebody picked to see less.
///
/// @param kind only this kind of content, such as `page`
/// @param tags only what carries all of these, by their slugs
/// @param author only what the person with this handle began
/// @param from only what changed on this day or later
/// @param to only what changed on this day or earlier
public record Filters(
        Optional<String> kind,
        List<String> tags,
        Optional<String> author,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    public static final Filters NONE =
            new Filters(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /// More tags than anything carries.
    private static final int MOST_TAGS = 12;

    public Filters {
        tags = tags.stream().distinct().limit(MOST_TAGS).toList();
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /// The same filters with the tags that are meant.
    Filters withTags(UnaryOperator<String> meant) {
        return new Filters(kind, tags.stream().map(meant).toList(), author, from, to);
    }

    public Filters withKind(Optional<String> other) {
        return new Filters(other, tags, author, from, to);
    }

    public Filters withAuthor(Optional<String> other) {
        return new Filters(kind, tags, other, from, to);
    }

    public Filters withTag(String tag) {
        return new Filters(kind, Stream.concat(tags.stream(), Stream.of(tag)).toList(), author, from, to);
    }

    public Filters withoutTag(String tag) {
        return new Filters(
                kind, tags.stream().filter(other -> !other.equals(tag)).toList(), author, from, to);
    }

    public Filters within(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Filters(kind, tags, author, first, last);
    }
}
