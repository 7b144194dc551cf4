package org.commonweave.content;

import java.util.Comparator;
import org.commonweave.base.Slug;

/// A tag as it is shown.
///
/// @param slug the last part of its address, `/tags/{slug}`
public record TagLabel(String slug, String name) implements Comparable<TagLabel> {

    static final String PREFIX = "/tags/";

    private static final Comparator<TagLabel> BY_SLUG = Comparator.comparing(TagLabel::slug);

    public String path() {
        return PREFIX + slug;
    }

    /// The address of the tag with this name.
    public static String pathOf(String name) {
        return PREFIX + slugOf(name);
    }

    static String slugOf(String name) {
        String slug = Slug.of(name);
        return slug.length() > Tags.MAX_SLUG ? slug.substring(0, Tags.MAX_SLUG) : slug;
    }

    @Override
    public int compareTo(TagLabel other) {
        return BY_SLUG.compare(this, other);
    }
}
