package org.commonweave.markup;

import java.util.Collection;

/// Marks, in HTML that was rendered before, the links to addresses at which nothing lives yet. Rendering leaves them
/// neutral, so that a page need not be rendered again because another one came or went.
public final class WantedLinks {

    private WantedLinks() {}

    /// The same HTML, with `class="wanted"` on each link to one of these paths.
    public static String mark(String html, Collection<String> missing) {
        String marked = html;
        for (String path : missing) {
            String target = " data-path=\"" + path.replace("&", "&amp;") + "\"";
            marked = marked.replace(target, " class=\"wanted\"" + target);
        }
        return marked;
    }
}
