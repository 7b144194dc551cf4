package org.commonweave.transfer.wordpress;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/// One item of an export: a post, a page, a file, or something else that WordPress keeps in the same table.
///
/// @param fields the texts of its elements by their names, such as `wp:post_id`
/// @param terms its categories, tags and other labels
/// @param meta what plugins and WordPress itself say about it, as far as that is used here
/// @param comments empty if they were not asked for
/// @param moreComments how many there are beyond those that are kept at once
/// @param isCut whether its text is longer than any page can be
record ExportItem(
        Map<String, String> fields,
        List<Term> terms,
        Map<String, String> meta,
        List<ExportComment> comments,
        int moreComments,
        boolean isCut) {

    static final String CONTENT = "content:encoded";
    static final String EXCERPT = "excerpt:encoded";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final int MAX_LABEL = 100;

    /// A label of an item.
    ///
    /// @param domain such as `category` or `post_tag`
    /// @param slug its last part in addresses
    record Term(String domain, String slug, String name) {}

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /// 0 if it has none.
    long id() {
        return number(field("wp:post_id"));
    }

    static long number(String written) {
        return NUMBER.matcher(written.strip()).matches() ? Long.parseLong(written.strip()) : 0;
    }

    String type() {
        return field("wp:post_type").strip();
    }

    String status() {
        return field("wp:status").strip();
    }

    boolean isPost() {
        return type().equals("post");
    }

    boolean isPage() {
        return type().equals("page");
    }

    boolean isMedium() {
        return type().equals("attachment");
    }

    boolean hasPassword() {
        return !field("wp:post_password").isBlank();
    }

    /// In characters, with all that was said about it.
    int length() {
        return field(CONTENT).length()
                + comments.stream()
                        .mapToInt(comment -> comment.content().length())
                        .sum();
    }

    long parent() {
        return number(field("wp:post_parent"));
    }

    String link() {
        return field("link").strip();
    }

    /// Titles are HTML.
    String title() {
        return plain(field("title"));
    }

    /// How reports call it.
    String label() {
        String title = title();
        String name = title.isBlank() ? link() : title;
        return name.isBlank() ? "#" + id() : name.substring(0, Math.min(name.length(), MAX_LABEL));
    }

    static String plain(String html) {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0
                ? html.strip()
                : Jsoup.parse(html).text().strip();
    }
}
