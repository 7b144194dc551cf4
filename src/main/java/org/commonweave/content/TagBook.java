package org.commonweave.content;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds the tags for the words that people type, and opens new ones.
@Component
class TagBook {

    private final Tags tags;

    TagBook(Tags tags) {
        this.tags = tags;
    }

    /// The tags with these names; names that differ only in case or accents are the same tag, and another name means
    /// the tag for which it stands.
    Set<Tag> named(Collection<String> names) {
        return among(open(names), names);
    }

    /// Of tags that are open already, by their slugs, those with these names.
    static Set<Tag> among(Map<String, Tag> open, Collection<String> names) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(open.get(TagLabel.slugOf(name))).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The tags with these names by their slugs, after those that were missing have been opened.
    Map<String, Tag> open(Collection<String> names) {
        Map<String, String> wanted = new LinkedHashMap<>();
        names.forEach(name -> wanted.putIfAbsent(TagLabel.slugOf(name), name));
        wanted.remove("");
        if (wanted.isEmpty()) {
            return Map.of();
        }
        List<Tag> there = tags.findBySlugIn(wanted.keySet());
        NavigableSet<String> missing = new TreeSet<>(wanted.keySet());
        there.stream().map(Tag::slug).forEach(missing::remove);
        missing.forEach(slug -> tags.insertUnlessThere(slug, wanted.getOrDefault(slug, slug)));
        return (missing.isEmpty() ? there : tags.findBySlugIn(wanted.keySet()))
                .stream().collect(Collectors.toMap(Tag::slug, Tag::meant));
    }
}
