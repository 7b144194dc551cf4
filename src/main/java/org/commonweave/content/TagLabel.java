package org.commonweave.content;

import java.util.Comparator;

/// A tag as it is shown.
///
/// @param slug the last part of its address, `/tags/{slug}`
public record TagLabel(String slug, String name) implements Comparable<TagLabel> {

    private static final Comparator<TagLabel> BY_SLUG = Comparator.comparing(TagLabel::slug);

    public String path() {
        return "/tags/" + slug;
    }

    @Override
    public int compareTo(TagLabel other) {
        return BY_SLUG.compare(this, other);
    }
}
