package org.commonweave.transfer.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentReading;
import org.commonweave.content.Lookup;
import org.commonweave.content.file.LeadPictureService;
import org.commonweave.forum.DiscussionService;
import org.commonweave.story.StoryService;
import org.commonweave.transfer.ImportReport;
import org.commonweave.transfer.ImportUndo;
import org.commonweave.transfer.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Exports of a WordPress site, written item by item, and what has become of them.
@IntegrationTest
abstract class WordPressCase {

    @Autowired
    WordPressImport imports;

    @Autowired
    ImportUndo undo;

    @Autowired
    ContentReading reading;

    @Autowired
    StoryService stories;

    @Autowired
    DiscussionService discussions;

    @Autowired
    LeadPictureService pictures;

    @Autowired
    Writers writers;

    @Autowired
    JdbcClient database;

    /// Stands in every title and address, so that no two cases have anything in common.
    final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @LocalServerPort
    private int port;

    @TempDir
    Path folder;

    Viewer administrator = Viewer.VISITOR;

    @BeforeEach
    void somebodyImports() {
        administrator = writers.somebody(Role.ADMINISTRATOR);
    }

    ImportReport run(Item... items) {
        write(items);
        return imports.run(administrator, source(), Progress.UNSEEN);
    }

    void write(Item... items) {
        StringBuilder text = new StringBuilder(MadeUpSite.head(word));
        List.of(items).forEach(text::append);
        try {
            Files.writeString(file(), text + "</channel></rss>");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    Path file() {
        return folder.resolve("export.xml");
    }

    WordPressSource source() {
        return new WordPressSource(folder, null, word, List.of(), "");
    }

    void picture(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, word.hashCode());
        ImageIO.write(image, "png", file.toFile());
    }

    static ImportReport.BlogFigures blog(ImportReport report) {
        return Objects.requireNonNull(report.blog());
    }

    ContentDetails found(String path) {
        assertThat(reading.at(path, Viewer.VISITOR)).as(path).isInstanceOf(Lookup.Found.class);
        return ((Lookup.Found) reading.at(path, Viewer.VISITOR)).details();
    }

    String path(String... beginnings) {
        return List.of(beginnings).stream()
                .map(beginning -> beginning + word)
                .filter(path -> reading.at(path, Viewer.VISITOR) instanceof Lookup.Found)
                .findFirst()
                .orElse(beginnings[0] + word);
    }

    long discussion(String title) {
        return Long.parseLong(column("select id from contents where kind = 'discussion' and title like '%" + title + " "
                        + word + "%'")
                .getFirst());
    }

    /// Position, depth and words of each reply.
    List<String> replies() {
        return column(
                "select concat(r.position, ' ', r.depth, ' ', trim(trailing '\\n' from c.body)) from replies r join contents c on c.id = r.id"
                        + " where c.title like '%" + word + "%' order by r.discussion_id, r.position");
    }

    List<String> column(String question) {
        return database.sql(question)
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }

    String answer(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return response.statusCode() + " "
                    + response.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
        }
    }

    /// An item of an export.
    final class Item {

        private final StringBuilder xml = new StringBuilder();
        private String type = "post";
        private String status = "publish";
        private String date = "2014-05-06 07:08:09";

        Item(long id, String title) {
            xml.append("<title>")
                    .append(title)
                    .append(title.isEmpty() ? "" : " " + word)
                    .append("</title>");
            xml.append("<dc:creator>writer1</dc:creator><wp:post_id>")
                    .append(id)
                    .append("</wp:post_id>");
        }

        Item page(long parent) {
            type = "page";
            return raw("<wp:post_parent>" + parent + "</wp:post_parent>");
        }

        Item medium(String address, String description) {
            type = "attachment";
            status = "inherit";
            return field("wp:attachment_url", address).meta("_wp_attachment_image_alt", description);
        }

        Item status(String other) {
            status = other;
            return this;
        }

        Item link(String path) {
            return field("link", "https://www." + word + ".example.org" + path);
        }

        Item content(String html) {
            return field("content:encoded", html);
        }

        Item excerpt(String html) {
            return field("excerpt:encoded", html);
        }

        Item label(String domain, String slug, String name) {
            return raw("<category domain=\"" + domain + "\" nicename=\"" + slug + "\"><![CDATA[" + name
                    + "]]></category>");
        }

        Item meta(String key, String value) {
            return raw("<wp:postmeta><wp:meta_key>" + key + "</wp:meta_key><wp:meta_value><![CDATA[" + value
                    + "]]></wp:meta_value></wp:postmeta>");
        }

        Item comment(long id, long parent, String words) {
            return comment(id, parent, words, "1", "");
        }

        Item comment(long id, long parent, String words, String state, String kind) {
            return comment(id, parent, words, state, kind, "Guest " + id, "guest" + id + "@" + word + ".example.org");
        }

        Item commentBy(long id, String name, String address) {
            return comment(id, 0, "Words " + id, "1", "", name, address);
        }

        private Item comment(
                long id, long parent, String words, String state, String kind, String name, String address) {
            return raw("<wp:comment><wp:comment_id>" + id + "</wp:comment_id><wp:comment_author>" + name
                    + "</wp:comment_author><wp:comment_author_email>" + address
                    + "</wp:comment_author_email><wp:comment_author_IP>192.0.2.7</wp:comment_author_IP><wp:comment_author_url>https://elsewhere.example/"
                    + id + "</wp:comment_author_url><wp:comment_date_gmt>2014-06-01 10:00:0" + id % 10
                    + "</wp:comment_date_gmt><wp:comment_content><![CDATA[" + words
                    + "]]></wp:comment_content><wp:comment_approved>" + state
                    + "</wp:comment_approved><wp:comment_type>"
                    + kind + "</wp:comment_type><wp:comment_parent>" + parent + "</wp:comment_parent></wp:comment>");
        }

        Item field(String name, String value) {
            if (name.equals("wp:post_type")) {
                type = value;
                return this;
            }
            if (name.equals("wp:post_date_gmt")) {
                date = value;
                return this;
            }
            return raw("<" + name + "><![CDATA[" + value + "]]></" + name + ">");
        }

        Item raw(String more) {
            xml.append(more);
            return this;
        }

        @Override
        public String toString() {
            return "<item>" + xml + "<wp:post_date_gmt>" + date + "</wp:post_date_gmt><wp:status>" + status
                    + "</wp:status><wp:post_type>" + type + "</wp:post_type></item>\n";
        }
    }
}
