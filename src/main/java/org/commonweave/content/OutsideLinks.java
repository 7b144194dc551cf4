package org.commonweave.content;

import java.util.regex.Pattern;

/// Counts what is linked on other sites.
final class OutsideLinks {

    /// Rendering writes addresses like this and nothing else: in text quotes are escaped.
    private static final Pattern ADDRESS = Pattern.compile(" href=\"(https?://[^\"]*)\"", Pattern.CASE_INSENSITIVE);

    private OutsideLinks() {}

    /// How many different places on other sites a text links to.
    ///
    /// @param html made by `Markup`
    /// @param home the address of this commons
    static int in(String html, String home) {
        return Math.toIntExact(ADDRESS.matcher(html)
                .results()
                .map(link -> link.group(1))
                .filter(address -> !address.equals(home) && !address.startsWith(home + "/"))
                .distinct()
                .count());
    }
}
