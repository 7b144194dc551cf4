package org.commonweave.transfer.wordpress;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// The export of a WordPress site that never was, with what ten years of editors and plugins have put into posts, and
/// known figures.
///
/// @param word stands in every title and slug, so that the sites of two tests have nothing in common
/// @param posts how many are published
public record MadeUpSite(String word, int posts) {

    /// One post in so many has comments.
    public static final int BETWEEN_TALKED_ABOUT = 5;

    /// A post that has comments has so many.
    public static final int COMMENTS = 3;

    private static final int WRITERS = 8;
    private static final Instant FIRST = Instant.parse("2009-03-01T09:00:00Z");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter FOLDERS =
            DateTimeFormatter.ofPattern("uuuu/MM").withZone(ZoneOffset.UTC);
    private static final List<String> SENTENCES = List.of(
            "We opened the shed at nine, and by ten there was a queue for the drill.",
            "The seedlings came from forty window sills & one greenhouse.",
            "Nobody had brought a kettle, so we borrowed one from the choir next door.",
            "It cost us 35 pounds, a cake and *one* long evening.",
            "Next time we shall ask for the hall before we print the notices.");

    public int comments() {
        return (posts + BETWEEN_TALKED_ABOUT - 1) / BETWEEN_TALKED_ABOUT * COMMENTS;
    }

    public void write(Path file) throws IOException {
        try (BufferedWriter target = Files.newBufferedWriter(file)) {
            target.write(head(word));
            for (int i = 0; i < posts; i++) {
                target.write(post(i));
            }
            target.write("</channel>\n</rss>\n");
        }
    }

    /// The beginning of an export, up to its first item.
    public static String head(String word) {
        StringBuilder head = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8" ?>
                <!-- generator="WordPress/5.0" -->
                <rss version="2.0"
                  xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
                  xmlns:content="http://purl.org/rss/1.0/modules/content/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:wp="http://wordpress.org/export/1.2/">
                <channel>
                  <title>The %1$s blog</title>
                  <link>https://www.%1$s.example.org</link>
                  <wp:wxr_version>1.2</wp:wxr_version>
                  <wp:base_site_url>https://www.%1$s.example.org</wp:base_site_url>
                  <wp:base_blog_url>https://www.%1$s.example.org</wp:base_blog_url>
                """.formatted(word));
        for (int i = 0; i < WRITERS; i++) {
            head.append(
                            "  <wp:author><wp:author_id>%1$d</wp:author_id><wp:author_login><![CDATA[writer%1$d]]></wp:author_login>"
                                    .formatted(i + 1))
                    .append("<wp:author_email><![CDATA[writer%d@%s.example.org]]></wp:author_email>"
                            .formatted(i + 1, word))
                    .append("<wp:author_display_name><![CDATA[Writer %d of %s]]></wp:author_display_name></wp:author>\n"
                            .formatted(i + 1, word));
        }
        head.append("  <wp:category><wp:term_id>3</wp:term_id><wp:category_nicename>workshops</wp:category_nicename>")
                .append(
                        "<wp:category_parent></wp:category_parent><wp:cat_name><![CDATA[Workshops of %s]]></wp:cat_name></wp:category>\n"
                                .formatted(word));
        return head.toString();
    }

    private String post(int i) {
        Instant at = FIRST.plusSeconds(i * 20_000L);
        String slug = "day-" + i + "-" + word;
        StringBuilder item = new StringBuilder(
                        "<item><title>Day %d of %s &amp;#8211; the shed</title>".formatted(i, word))
                .append("<link>https://www.%s.example.org/%s/%s/</link>".formatted(word, FOLDERS.format(at), slug))
                .append("<dc:creator><![CDATA[writer%d]]></dc:creator>".formatted(i % WRITERS + 1))
                .append("<content:encoded><![CDATA[")
                .append(content(i))
                .append("]]></content:encoded>")
                .append("<excerpt:encoded><![CDATA[]]></excerpt:encoded>")
                .append("<wp:post_id>")
                .append(i + 10)
                .append("</wp:post_id>")
                .append("<wp:post_date_gmt><![CDATA[")
                .append(DATE.format(at))
                .append("]]></wp:post_date_gmt>")
                .append("<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>")
                .append("<category domain=\"category\" nicename=\"workshops\"><![CDATA[Workshops of %s]]></category>"
                        .formatted(word))
                .append("<category domain=\"post_tag\" nicename=\"tag-%1$d\"><![CDATA[tag %1$d]]></category>"
                        .formatted(i % 40));
        if (i % BETWEEN_TALKED_ABOUT == 0) {
            for (int c = 0; c < COMMENTS; c++) {
                item.append(comment(i * 10L + c + 1, c == 0 ? 0 : i * 10L + c, at.plusSeconds(60L * (c + 1)), i + c));
            }
        }
        return item.append("</item>\n").toString();
    }

    private String comment(long id, long parent, Instant at, int who) {
        return "<wp:comment><wp:comment_id>" + id + "</wp:comment_id><wp:comment_author><![CDATA[Guest " + who % 50
                + " of "
                + word + "]]></wp:comment_author><wp:comment_author_email>guest" + who % 50 + "@" + word
                + ".example.org</wp:comment_author_email><wp:comment_author_IP>192.0.2.7</wp:comment_author_IP>"
                + "<wp:comment_date_gmt>" + DATE.format(at) + "</wp:comment_date_gmt><wp:comment_content><![CDATA["
                + SENTENCES.get(who % SENTENCES.size()) + "\n\nThank you!]]></wp:comment_content>"
                + "<wp:comment_approved>1</wp:comment_approved><wp:comment_type></wp:comment_type><wp:comment_parent>"
                + parent + "</wp:comment_parent></wp:comment>";
    }

    /// In turn what the editors of three decades have made.
    private String content(int i) {
        StringBuilder text = new StringBuilder();
        String before = i == 0 ? "" : "<a href=\"/?p=" + (i + 9) + "\">the day before</a>";
        switch (i % 3) {
            case 0 ->
                text.append("<!-- wp:paragraph -->\n<p>")
                        .append(SENTENCES.get(0))
                        .append(" ")
                        .append(before)
                        .append(
                                "</p>\n<!-- /wp:paragraph -->\n<!-- wp:list -->\n<ul><li>drill</li><li><strong>saw</strong></li></ul>\n<!-- /wp:list -->\n");
            case 1 ->
                text.append(SENTENCES.get(1))
                        .append("\nAnd ")
                        .append(before)
                        .append(".\n\n<!--more-->\n\n<blockquote>")
                        .append(SENTENCES.get(2))
                        .append("</blockquote>\n");
            default ->
                text.append("<h3>How it went</h3>\n<p style=\"text-align: center\">")
                        .append(SENTENCES.get(3))
                        .append(
                                "</p>\n<table><tr><th>Tool</th><th>Lent</th></tr><tr><td>drill</td><td>4</td></tr></table>\n");
        }
        for (int s = 0; s < 4 + i % 5; s++) {
            text.append(SENTENCES.get((i + s) % SENTENCES.size())).append(s % 2 == 0 ? " " : "\n\n");
        }
        return text.toString();
    }
}
