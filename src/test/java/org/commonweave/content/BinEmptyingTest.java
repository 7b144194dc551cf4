package org.commonweave.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.link.LinkGraph;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@RunningCommonsTest
class BinEmptyingTest {

    private final Contents contents;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final WikiService wiki;
    private final LinkGraph links;
    private final Viewer steward;

    @Autowired
    BinEmptyingTest(
            Contents contents,
            TransactionTemplate transaction,
            Clock clock,
            WikiService wiki,
            LinkGraph links,
            Writers writers) {
        this.contents = contents;
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
        assertThat(wiki.at(page.path(), steward)).isInstanceOf(Lookup.Unknown.class);
        assertThat(wiki.start(steward, NewPage.of(Writers.text(page.title(), "New text.")))
                        .content()
                        .path())
                .isEqualTo(page.path());
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

        assertThat(links.missingFrom(other.id())).contains(gone.path());
    }

    private ContentRef start(String title, String body) {
        return wiki.start(steward, NewPage.of(Writers.text(Writers.title(title), body)))
                .content();
    }

    private void emptyAfter(int days) {
        Clock later = Clock.offset(clock, Duration.ofDays(days));
        new BinEmptying(contents, transaction, later).emptyWhatIsOld();
    }
}
