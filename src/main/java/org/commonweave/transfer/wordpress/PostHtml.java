package org.commonweave.transfer.wordpress;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// The text of a post as HTML, with everything in it that WordPress would have made HTML only when it is shown.
///
/// @param lead what stands before the place where lists cut it off (`<!--more-->`), as plain words; empty if there is
///     no such place
/// @param linesCount whether each line of the text is one, as in texts that were typed without blocks
record PostHtml(Element body, PostNotes notes, String lead, boolean linesCount) {

    private static final String MORE = "<!--more";
    private static final String BLOCK = "<!-- wp:";
    private static final String END = "-->";

    /// Blocks without any words of their own, which nobody misses.
    private static final Set<String> SILENT =
            Set.of("footnotes", "spacer", "separator", "more", "nextpage", "post-content", "post-title");

    /// @param galleries see [Shortcodes#replaced]
    /// @param losses learns the names of what nothing stands for
    static PostHtml of(ExportItem item, BiFunction<Long, List<Long>, List<Medium>> galleries, Consumer<String> losses) {
        String content = item.field(ExportItem.CONTENT);
        boolean hasBlocks = content.contains(BLOCK);
        if (hasBlocks) {
            tellBlocks(content, losses);
        }
        String text = Shortcodes.replaced(content.replace("<!--nextpage-->", ""), item.id(), galleries, losses);
        int more = text.indexOf(MORE);
        String lead = more < 0 ? "" : Jsoup.parse(text.substring(0, more)).text();
        return of(text, item.meta().getOrDefault("footnotes", ""), lead, !hasBlocks);
    }

    /// A comment, which is a piece of HTML in which lines count.
    static PostHtml ofComment(String content) {
        return of(content, "", "", true);
    }

    private static PostHtml of(String text, String notesBeside, String lead, boolean linesCount) {
        Element body = Jsoup.parseBodyFragment(text).body();
        PostNotes notes = new PostNotes();
        notes.find(body, notesBeside);
        return new PostHtml(body, notes, lead, linesCount);
    }

    /// A block that ends where it begins is filled when it is shown, such as a list of the latest posts.
    private static void tellBlocks(String content, Consumer<String> losses) {
        for (int at = content.indexOf(BLOCK); at >= 0; at = content.indexOf(BLOCK, at + 1)) {
            int end = content.indexOf(END, at);
            if (end < 0) {
                return;
            }
            if (content.charAt(end - 1) == '/') {
                String name = content.substring(at + BLOCK.length(), end).split("[\\s{/]", 2)[0];
                if (!SILENT.contains(name)) {
                    losses.accept("wp:" + name);
                }
            }
        }
    }
}
