package org.commonweave.wiki;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonweave.base.Slug;

/// The addresses of pages, `/wiki/{slug}`.
public final class WikiPath {

    public static final String PREFIX = "/wiki/";

    /// Last parts that already mean something below `/wiki`.
    private static final Set<String> RESERVED = Set.of("new", "wanted");

    /// The addresses below `/wiki` that are no pages.
    static final Set<String> NO_PAGES = RESERVED.stream().map(PREFIX::concat).collect(Collectors.toUnmodifiableSet());

    private static final Pattern ONE_STEP = Pattern.compile(PREFIX + "([^/.]+)");
    private static final Pattern PROPER = Pattern.compile(PREFIX + "[a-z0-9]+(-[a-z0-9]+)*");

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

    /// Whether a page could be at this address.
    static boolean isOfPage(String path) {
        return ONE_STEP.matcher(path).matches() && !NO_PAGES.contains(path);
    }

    /// The address of a page in the one way in which it is written: `/wiki/Seed_Swap`, typed by hand, is
    /// `/wiki/seed-swap`. Other addresses stay as they are.
    ///
    /// @param path percent-encoded
    static String tidied(String path) {
        return tidied(path, step -> URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    /// The same for a path that is decoded already.
    static String tidiedPlain(String path) {
        return tidied(path, UnaryOperator.identity());
    }

    private static String tidied(String path, UnaryOperator<String> decoded) {
        Matcher typed = ONE_STEP.matcher(path);
        return PROPER.matcher(path).matches() || !typed.matches() ? path : of(decoded.apply(typed.group(1)));
    }
}
