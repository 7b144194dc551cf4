package org.commonweave.transfer.wordpress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.commonweave.transfer.ImportRefused;
import org.commonweave.transfer.ImportReport;
import org.commonweave.transfer.Problem.Kind;
import org.commonweave.transfer.Progress;
import org.junit.jupiter.api.Test;

/// Exports that are broken, odd or meant to do harm.
class HostileExportTest extends WordPressCase {

    @Test
    void circlesAreNotBelieved() {
        ImportReport report = run(
                new Item(1, "Egg").page(2),
                new Item(2, "Hen").page(1),
                new Item(3, "Itself").page(3),
                new Item(4, "Talk").comment(1, 2, "a").comment(2, 1, "b"));

        assertThat(report.counts()).containsOnly(Map.entry(Kind.WP_CIRCLE, 2), Map.entry(Kind.WP_COMMENT_CIRCLE, 1));
        assertThat(replies()).hasSize(2);
    }

    @Test
    void oddItemsAreToldAndDoNoHarm() {
        String control = "\u0001\u0008\uFFFE";
        ImportReport report = run(
                new Item(1, "Zero")
                        .field("wp:post_date_gmt", "0000-00-00 00:00:00")
                        .field("wp:post_date", "0000-00-00 00:00:00"),
                new Item(2, "Long " + "x".repeat(3_000_000)),
                new Item(3, "Control").content("a" + control + "b"),
                new Item(4, "Outside")
                        .content("<img alt=\"No\" src=\"/wp-content/uploads/../../../../../etc/passwd\">"),
                new Item(0, "Nameless"),
                new Item(1, "Again"),
                new Item(5, "Huge").content("word ".repeat(600_000)),
                new Item(1_000_000_000_000L, "Far"));

        assertThat(report.counts())
                .containsKeys(Kind.DATE, Kind.TITLE, Kind.WP_MEDIUM, Kind.WP_NUMBER, Kind.WP_TWICE, Kind.TOO_LARGE);
        assertThat(report.isComplete()).isFalse();
        assertThat(found("/stories/control-" + word).text().body()).isEqualTo("ab\n");
        assertThat(found("/stories/far-" + word).text().title()).isEqualTo("Far " + word);
    }

    @Test
    void lettersOfOlderDaysAreRead() throws IOException {
        byte[] text = (MadeUpSite.head(word) + new Item(1, "Café").content("Größe") + "</channel></rss>")
                .getBytes(StandardCharsets.UTF_8);
        String mixed = new String(text, StandardCharsets.ISO_8859_1)
                .replace(
                        "GrÃ¶Ã\u009Fe",
                        new String("Größe".getBytes(Charset.forName("windows-1252")), StandardCharsets.ISO_8859_1));
        Files.write(file(), mixed.getBytes(StandardCharsets.ISO_8859_1));

        ImportReport report = imports.run(administrator, source(), Progress.UNSEEN);

        assertThat(found("/stories/cafe-" + word).text().body()).isEqualTo("Größe\n");
        assertThat(report.counts()).containsKey(Kind.ENCODING);
    }

    @Test
    void whatStandsBeforeABreakComesAlong() throws IOException {
        Files.writeString(file(), MadeUpSite.head(word) + new Item(1, "Whole") + "<item><title>Half <b></title>");

        ImportReport report = imports.run(administrator, source(), Progress.UNSEEN);

        assertThat(report.counts()).containsOnlyKeys(Kind.WP_BROKEN);
        assertThat(report.isComplete()).isFalse();
        assertThat(found("/stories/whole-" + word).text().title()).isEqualTo("Whole " + word);
    }

    @Test
    void filesThatDeclareThingsOfTheirOwnAreRefused() throws IOException {
        for (String declared : List.of(
                "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><rss><channel><title>&b;</title></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><title>&x;</title></channel></rss>",
                "<!DOCTYPE rss SYSTEM \"http://localhost:1/x.dtd\"><rss></rss>")) {
            Files.writeString(file(), "<?xml version=\"1.0\"?>" + declared);

            assertThatExceptionOfType(ImportRefused.class)
                    .isThrownBy(() -> imports.tryOut(administrator, source(), Progress.UNSEEN))
                    .satisfies(refused -> assertThat(refused.sentence()).contains("DOCTYPE"));
        }
    }

    @Test
    void whatIsNoExportIsRefused() throws IOException {
        for (String text :
                List.of("", "Dear reader", "<html><body>x</body></html>", "<rss><channel></channel></rss>")) {
            Files.writeString(file(), text);

            assertThatExceptionOfType(ImportRefused.class)
                    .isThrownBy(() -> imports.tryOut(administrator, source(), Progress.UNSEEN))
                    .satisfies(refused -> assertThat(refused.sentence()).contains("no export of WordPress"));
        }
    }
}
