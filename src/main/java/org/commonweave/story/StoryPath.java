package org.commonweave.story;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.commonweave.base.Slug;

/// The addresses of stories, `/stories/{slug}`.
public final class StoryPath {

    public static final String FRONT = "/stories";
    public static final String PREFIX = FRONT + "/";
    public static final String NEW = PREFIX + "new";

    /// Where the stewards of groups say whether stories may name them.
    public static final String CONSENT = PREFIX + "consent";

    private static final String PREVIEW = PREFIX + "preview/";

    /// Last parts that already mean something below `/stories`.
    private static final Set<String> RESERVED = Set.of("new", "consent", "preview");

    private StoryPath() {}

    /// The address of the story with this title.
    public static String of(String title) {
        String slug = Slug.of(title);
        return PREFIX + (RESERVED.contains(slug) || slug.isEmpty() ? slug + "-story" : slug);
    }

    /// Where those read a draft who have its link.
    public static String ofPreview(String token) {
        return PREVIEW + token;
    }

    /// The stories of a series.
    public static String ofSeries(String slug) {
        return FRONT + "?series=" + slug;
    }

    /// The stories that name a group.
    public static String ofGroup(String path) {
        return FRONT + "?group="
                + URLEncoder.encode(path, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}
