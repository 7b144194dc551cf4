package org.commonweave.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.link.LinkGraph;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiPath;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RunningCommonsTest
class BinEmptyingTest {

    /// Other tests leave more in the bin than goes in one round.
    private static final int ROUNDS = 20;

    private final Contents contents;
    private final Addresses addresses;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final WikiService wiki;
    private final LinkGraph links;
    private final Viewer steward;

    @Autowired
    BinEmptyingTest(
            Contents contents,
            Addresses addresses,
            JdbcClient database,
            TransactionTemplate transaction,
            Clock clock,
            WikiService wiki,
            LinkGraph links,
            Writers writers) {
        this.contents = contents;
        this.addresses = addresses;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
        this.wiki = wiki;
        this.links = links;
        steward = writers.somebody(Role.STEWARD);
    }

    @Test
    void pageRemovedLongAgoIsGoneForGoodAndItsAddressIsFree() {
        ContentRef page = start("Forgotten", "Text with a #tag.");
        wiki.edit(steward, page.id(), Writers.edit(Writers.title("Forgotten again"), "Text.", 1));
        wiki.remove(steward, page.id(), "Not needed.");

        emptyAfter(31);

        assertThat(contents.findById(page.id())).isEmpty();
        assertThat(wiki.start(steward, NewPage.of(Writers.text(page.title(), "New text.")))
                        .content()
                        .path())
                .isEqualTo(page.path());
        assertThat(wiki.at(page.path(), Viewer.VISITOR)).isInstanceOf(Lookup.Found.class);
    }

    @Test
    void everyAddressOfAPageThatIsGoneTellsWhyItWent() {
        ContentRef page = start("Told about", "Text.");
        ContentRef renamed = wiki.edit(steward, page.id(), Writers.edit(Writers.title("Told again"), "Text.", 1))
                .content();
        wiki.remove(steward, page.id(), "It was spam.");

        emptyAfter(31);

        assertThat(Stream.of(page.path(), renamed.path()).map(path -> wiki.at(path, Viewer.VISITOR)))
                .allSatisfy(found -> assertThat(found)
                        .isInstanceOfSatisfying(
                                Lookup.Gone.class,
                                gone -> assertThat(gone.reason()).isEqualTo("It was spam.")));
    }

    @Test
    void nothingOfAPageThatIsGoneIsLeftInAnyTable() {
        ContentRef page = start("Scattered", "With a #tag and a link to [[Nothing of that name]].");
        wiki.edit(steward, page.id(), Writers.edit(Writers.title("Scattered again"), "Text.", 1));
        ContentRef below = wiki.start(
                        steward,
                        new NewPage(
                                Writers.text(Writers.title("Below"), "Text."), null, WikiPath.of(latestTitle(page))))
                .content();
        wiki.remove(steward, page.id(), "Not needed.");

        emptyAfter(31);

        assertThat(wiki.details(found(below.path()), steward).ancestors()).isEmpty();
        assertThat(Map.of(
                        "contents", "id",
                        "wiki_pages", "id",
                        "revisions", "content_id",
                        "old_paths", "content_id",
                        "content_tags", "content_id",
                        "content_files", "content_id",
                        "links", "source_id"))
                .allSatisfy((table, column) -> assertThat(
                                database.sql("select count(*) from " + table + " where " + column + " = ?")
                                        .param(page.id())
                                        .query(Integer.class)
                                        .single())
                        .as(table)
                        .isZero());
    }

    @Test
    void pageRemovedLatelyStays() {
        ContentRef page = start("Lately", "Text.");
        wiki.remove(steward, page.id(), "Not needed.");

        emptyAfter(29);

        assertThat(contents.findById(page.id())).isPresent();
    }

    @Test
    void pageInUseStays() {
        ContentRef page = start("In use", "Text.");

        emptyAfter(400);

        assertThat(contents.findById(page.id())).isPresent();
    }

    @Test
    void linksToAPageThatIsGoneAreLinksToAPageThatIsWanted() {
        ContentRef gone = start("Linked", "Text.");
        ContentRef other = start("Linking", "See [[" + gone.title() + "]].");
        wiki.remove(steward, gone.id(), "Not needed.");

        emptyAfter(31);

        assertThat(found(other.path()).html()).contains("class=\"wanted\"");
        assertThat(links.pointingAt(gone.path(), steward)).containsExactly(other);
    }

    private ContentDetails found(String path) {
        return switch (wiki.at(path, steward)) {
            case Lookup.Found(ContentDetails details) -> details;
            case Lookup other -> throw new AssertionError("Found " + other);
        };
    }

    private String latestTitle(ContentRef page) {
        return contents.findById(page.id()).orElseThrow().title();
    }

    private ContentRef start(String title, String body) {
        return wiki.start(steward, NewPage.of(Writers.text(Writers.title(title), body)))
                .content();
    }

    private void emptyAfter(int days) {
        Clock later = Clock.offset(clock, Duration.ofDays(days));
        BinEmptying emptying = new BinEmptying(contents, addresses, transaction, later);
        for (int round = 0; round < ROUNDS; round++) {
            emptying.emptyWhatIsOld();
        }
    }
}
