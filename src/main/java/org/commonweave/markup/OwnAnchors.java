package org.commonweave.markup;

import java.util.regex.Pattern;

/// Lets several rendered texts stand on one page: each keeps its headings and footnotes to itself.
public final class OwnAnchors {

    /// Rendering writes them like this and nothing else: in text and in other attributes quotes are escaped.
    private static final Pattern ANCHOR = Pattern.compile(" (id=\"|href=\"#)(?=[^\"])");

    private OwnAnchors() {}

    /// The same HTML, in which every anchor and every way to one begins with a prefix.
    ///
    /// @param html made by [Markup]
    /// @param prefix letters and digits
    public static String in(String html, String prefix) {
        return ANCHOR.matcher(html).replaceAll(" $1" + prefix + "-");
    }
}
