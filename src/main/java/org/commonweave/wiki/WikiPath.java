package org.commonweave.wiki;

import java.util.Set;
import org.commonweave.base.Slug;

/// The addresses of pages, `/wiki/{slug}`.
public final class WikiPath {

    public static final String PREFIX = "/wiki/";

    /// Last parts that already mean something below `/wiki`.
    private static final Set<String> RESERVED = Set.of("new", "wanted", "feed-atom");

    private WikiPath() {}

    /// The address of the page with this title.
    public static String of(String title) {
        String slug = Slug.of(title);
        return PREFIX + (RESERVED.contains(slug) || slug.isEmpty() ? slug + "-page" : slug);
    }

    /// A title that leads to this address, for a page that is wanted but not written: `seed-swap` is “Seed swap”.
    public static String titleFor(String path) {
        String words = path.substring(PREFIX.length()).replace('-', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
