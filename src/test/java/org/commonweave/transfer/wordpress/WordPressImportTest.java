package org.commonweave.transfer.wordpress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.Lookup;
import org.commonweave.story.StoryFacts;
import org.commonweave.transfer.ImportReport;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.ImportStopped;
import org.commonweave.transfer.Problem;
import org.commonweave.transfer.Problem.Kind;
import org.commonweave.transfer.Progress;
import org.junit.jupiter.api.Test;

/// Posts, pages and pictures of a WordPress site come in.
class WordPressImportTest extends WordPressCase {

    @Test
    void postsBecomePublishedStories() {
        ImportReport report = run(new Item(5, "Seed &amp; soil")
                .label("category", "gardens", "Gardens")
                .label("category", "uncategorized", "Uncategorized")
                .label("post_tag", "soil", "soil, good")
                .content("We met.<!--more-->\n\nThen we dug."));

        ContentDetails story = found(path("/stories/seed-and-soil-", "/stories/seed-soil-"));
        assertThat(report.pages(PageFate.NEW)).isEqualTo(1);
        assertThat(story.text().title()).isEqualTo("Seed & soil " + word);
        assertThat(story.text().body()).isEqualTo("We met.\n\nThen we dug.\n");
        assertThat(story.text().tags()).containsExactly("Gardens", "soil good");
        assertThat(story.text().particulars().find(StoryFacts.EXCERPT)).contains("We met.");
        assertThat(story.createdAt()).hasToString("2014-05-06T07:08:09Z");
        assertThat(story.author().name()).isEqualTo("Writer 1 of " + word);
        assertThat(story.author().handle()).contains("-in-" + word);
    }

    @Test
    void pagesBecomePagesBelowOneAnother() {
        run(
                new Item(7, "Oven").page(8).content("Hot."),
                new Item(8, "Kitchen").page(0).excerpt("All about it."));

        assertThat(found("/wiki/oven-" + word).text().body()).isEqualTo("Hot.\n");
        assertThat(found("/wiki/kitchen-" + word).text().summary()).isEqualTo("All about it.");
        assertThat(column("select p.path from wiki_pages w join contents c on c.id = w.id join contents p on p.id ="
                        + " w.parent_id where c.path = '/wiki/oven-" + word + "'"))
                .containsExactly("/wiki/kitchen-" + word);
    }

    @Test
    void whatWasNotForEverybodyStaysBehindAndIsListed() {
        ImportReport report = run(
                new Item(1, "Draft").status("draft"),
                new Item(2, "Mine").status("private"),
                new Item(3, "Bin").status("trash"),
                new Item(4, "Secret").field("wp:post_password", "pear"),
                new Item(5, "Later").status("future"),
                new Item(6, "Lamp").field("wp:post_type", "product"),
                new Item(7, "Menu").field("wp:post_type", "nav_menu_item"));

        assertThat(report.counts())
                .containsOnly(
                        Map.entry(Kind.WP_DRAFT, 2),
                        Map.entry(Kind.WP_PRIVATE, 1),
                        Map.entry(Kind.WP_TRASH, 1),
                        Map.entry(Kind.WP_PASSWORD, 1),
                        Map.entry(Kind.WP_KIND, 1));
        assertThat(report.isComplete()).isTrue();
        assertThat(report.pages(PageFate.NEW)).isZero();
        assertThat(reading.at("/stories/secret-" + word, administrator)).isInstanceOf(Lookup.Unknown.class);
    }

    @Test
    void secondRunChangesNothing() {
        Item item =
                new Item(5, "Seeds").content("See [gallery] and <b>this</b>.").comment(1, 0, "Nice");
        run(item);

        ImportReport again = run(item);

        assertThat(again.pages()).containsOnly(Map.entry(PageFate.UNCHANGED, 1));
        assertThat(blog(again).comments()).isZero();
        assertThat(column("select count(*) from contents where title like '%" + word + "%'"))
                .containsExactly("4");
    }

    @Test
    void laterExportBringsWhatIsNew() {
        run(new Item(5, "Seeds").content("Old.").comment(1, 0, "Nice"));

        ImportReport report = run(
                new Item(5, "Seeds").content("New.").comment(1, 0, "Nice").comment(2, 1, "Indeed"),
                new Item(6, "Soil"));

        assertThat(report.pages()).containsOnly(Map.entry(PageFate.CHANGED, 1), Map.entry(PageFate.NEW, 1));
        assertThat(found("/stories/seeds-" + word).text().body()).isEqualTo("New.\n");
        assertThat(blog(report).comments()).isEqualTo(1);
        assertThat(replies()).containsExactly("1 0 Nice", "2 1 Indeed");
    }

    @Test
    void dryRunChangesNothing() {
        write(new Item(5, "Seeds").comment(1, 0, "Nice"));

        ImportReport report = imports.tryOut(administrator, source(), Progress.UNSEEN);

        assertThat(report.pages(PageFate.NEW)).isEqualTo(1);
        assertThat(blog(report).comments()).isEqualTo(1);
        assertThat(column("select count(*) from contents where title like '%" + word + "%'"))
                .containsExactly("0");
        assertThat(column("select count(*) from members where name like '%" + word + "%'"))
                .containsExactly("0");
    }

    @Test
    void linksAndPicturesLeadToWhatHasComeAlong() throws IOException {
        picture("wp-content/uploads/2014/05/oven.png");
        String site = "https://www." + word + ".example.org";

        ImportReport report = run(
                new Item(5, "Seeds")
                        .content("<a href=\"" + site + "/2014/05/soil-" + word
                                + "/#more-6\">a</a> <a href='/?p=6'>b</a> <a href=\""
                                + site + "/gone/\">c</a> <a href=\"" + site + "\">d</a>"
                                + "\n\n<a href=\"" + site + "/wp-content/uploads/2014/05/oven.png\"><img src=\"http://"
                                + word
                                + ".example.org/wp-content/uploads/2014/05/oven-300x200.png\" alt=\"Oven\" /></a>"
                                + "\n\n<img src=\"" + site + "/wp-content/uploads/2014/05/lost.png\" alt=\"Lost\" />")
                        .meta("_thumbnail_id", "9"),
                new Item(6, "Soil").link("/2014/05/soil-" + word + "/"),
                new Item(9, "oven").medium(site + "/wp-content/uploads/2014/05/oven.png", "An oven"));

        ContentDetails story = found("/stories/seeds-" + word);
        assertThat(story.text().body())
                .startsWith("[a](/stories/soil-" + word + ") [b](/stories/soil-" + word + ") [c](" + site
                        + "/gone/) [d](/)\n\n![Oven](/files/")
                .endsWith("/oven.png)\n\nLost\n");
        assertThat(report.problems(Kind.WP_LINK)).extracting(Problem::detail).containsExactly(site + "/gone/");
        assertThat(report.problems(Kind.WP_MEDIUM)).extracting(Problem::detail).containsExactly("2014/05/lost.png");
        assertThat(report.files()).isEqualTo(1);
        assertThat(pictures.of(story.ref().id()))
                .hasValueSatisfying(picture -> assertThat(picture.description()).isEqualTo("An oven"));
    }

    @Test
    void importGoesOnWhereItStopped() throws IOException {
        MadeUpSite site = new MadeUpSite(word, 120);
        site.write(file());
        AtomicInteger calls = new AtomicInteger();
        Progress stopping = (step, done, _) -> {
            if (step == Progress.Step.WRITING && done >= 50 && calls.incrementAndGet() == 1) {
                throw new ImportStopped();
            }
        };

        assertThatExceptionOfType(ImportStopped.class).isThrownBy(() -> imports.run(administrator, source(), stopping));
        ImportReport report = imports.run(administrator, source(), Progress.UNSEEN);

        assertThat(report.pages()).containsOnly(Map.entry(PageFate.UNCHANGED, 50), Map.entry(PageFate.NEW, 70));
        assertThat(report.counts()).isEmpty();
        assertThat(column("select count(*) from contents where kind = 'story' and title like '%" + word + "%'"))
                .containsExactly("120");
        assertThat(column("select count(*) from contents where kind = 'reply' and title like '%" + word + "%'"))
                .containsExactly(Integer.toString(site.comments()));
    }

    @Test
    void equalTitlesGetAddressesOfTheirOwn() {
        run(new Item(1, "News"), new Item(2, "News"), new Item(3, "News").page(0), new Item(4, ""));

        assertThat(column("select path from contents where title like 'News " + word + "' order by id"))
                .containsExactly("/stories/news-" + word, "/stories/news-" + word + "-2", "/wiki/news-" + word);
    }

    @Test
    void picturesThatTheExportDoesNotHoldAreTold() {
        ImportReport report = run(
                new Item(5, "Seeds").content("Look:\n\n[gallery ids=\"71,72\"]").meta("_thumbnail_id", "73"));

        assertThat(report.problems(Kind.WP_MEDIUM))
                .extracting(Problem::detail)
                .containsExactlyInAnyOrder("?attachment_id=71", "?attachment_id=72", "?attachment_id=73");
        assertThat(found("/stories/seeds-" + word).text().body()).isEqualTo("Look:\n");
    }
}
