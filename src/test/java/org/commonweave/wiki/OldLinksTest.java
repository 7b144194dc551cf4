package org.commonweave.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.content.RevisionHistory;
import org.commonweave.content.RevisionSummary;
import org.commonweave.link.LinkGraph;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.wiki.OldLinks.Left;
import org.commonweave.wiki.OldLinks.Mended;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningCommonsTest
class OldLinksTest {

    private final WikiService wiki;
    private final OldLinks oldLinks;
    private final LinkGraph links;
    private final RevisionHistory history;
    private final Viewer writer;
    private final Viewer renamer;

    @Autowired
    OldLinksTest(WikiService wiki, OldLinks oldLinks, LinkGraph links, RevisionHistory history, Writers writers) {
        this.wiki = wiki;
        this.oldLinks = oldLinks;
        this.links = links;
        this.history = history;
        writer = writers.somebody(Role.MEMBER);
        renamer = writers.somebody(Role.MEMBER);
    }

    @Test
    void linksGoOnWorkingAfterARenameWithoutAnythingElse() {
        ContentRef page = start(Writers.title("Before"), "x");
        ContentRef pointer = start(Writers.title("Pointer"), "[[" + page.title() + "]]");
        rename(page, 1, Writers.title("Later"));

        assertThat(found(pointer).html()).doesNotContain("wanted");
        assertThat(links.backlinks(page.id(), Viewer.VISITOR)).containsExactly(pointer);
        assertThat(oldLinks.to(page.id(), Viewer.VISITOR, 1).items()).containsExactly(pointer);
    }

    @Test
    void newTitleStandsWhereTheOldOneStoodAndTheRenamerIsNamed() {
        ContentRef page = start(Writers.title("Street party"), "x");
        ContentRef one = start(Writers.title("One"), "See [[" + page.title() + "]] and `[[" + page.title() + "]]`.");
        ContentRef two = start(Writers.title("Two"), "[the party](" + page.path() + "#who)");
        String title = Writers.title("Block party");
        rename(page, 1, title);

        Mended mended = oldLinks.mend(renamer, page.id(), Writers.title("key"));

        assertThat(mended.changed()).containsExactlyInAnyOrder(one, two);
        assertThat(mended.left()).isEmpty();
        assertThat(mended.more()).isZero();
        assertThat(found(one).text().body()).isEqualTo("See [[" + title + "]] and `[[" + page.title() + "]]`.");
        assertThat(found(two).text().body()).isEqualTo("[the party](" + WikiPath.of(title) + "#who)");
        RevisionSummary change = history.of(one.id(), renamer, 1).items().getFirst();
        assertThat(change.author().id()).isEqualTo(renamer.member().orElseThrow());
        assertThat(change.minor()).isTrue();
        assertThat(change.comment()).contains(title);
        assertThat(links.backlinks(page.id(), renamer)).containsExactlyInAnyOrder(one, two);
        assertThat(oldLinks.to(page.id(), renamer, 1).total()).isZero();
    }

    @Test
    void titlesFromSeveralRenamesBecomeThePresentOne() {
        ContentRef page = start(Writers.title("First"), "x");
        String second = Writers.title("Second");
        rename(page, 1, second);
        ContentRef pointer = start(Writers.title("Pointer"), "[[" + page.title() + "]] [[" + second + "]]");
        String third = Writers.title("Third");
        rename(page, 2, third);

        oldLinks.mend(renamer, page.id(), Writers.title("key"));

        assertThat(found(pointer).text().body()).isEqualTo("[[" + third + "]] [[" + third + "]]");
    }

    @Test
    void renamingBackLeavesNothingToMend() {
        ContentRef page = start(Writers.title("There"), "x");
        ContentRef pointer = start(Writers.title("Pointer"), "[[" + page.title() + "]]");
        rename(page, 1, Writers.title("Elsewhere"));
        rename(page, 2, page.title());

        assertThat(oldLinks.to(page.id(), renamer, 1).total()).isZero();
        assertThat(oldLinks.mend(renamer, page.id(), Writers.title("key")).changed())
                .isEmpty();
        assertThat(found(pointer).text().body()).isEqualTo("[[" + page.title() + "]]");
        assertThat(wiki.at(page.path(), Viewer.VISITOR)).isInstanceOf(Lookup.Found.class);
    }

    @Test
    void titleThatDiffersOnlyInCaseAndAccentsKeepsTheAddress() {
        ContentRef page = start(Writers.title("Cafe evening"), "x");
        ContentRef pointer = start(Writers.title("Pointer"), "[[" + page.title() + "]]");

        ContentRef renamed = rename(page, 1, page.title().replace("Cafe", "Café"));

        assertThat(renamed.path()).isEqualTo(page.path());
        assertThat(renamed.title()).startsWith("Café");
        assertThat(found(pointer).html()).doesNotContain("wanted");
        assertThat(oldLinks.to(page.id(), renamer, 1).total()).isZero();
    }

    @Test
    void textThatCannotBeSavedIsLeftAloneAndSaidSo() {
        ContentRef page = start(Writers.title("X"), "x");
        String almostTooLong = ("word ".repeat(3_200) + "\n\n").repeat(16);
        ContentRef full = start(
                Writers.title("Full"),
                almostTooLong + "[[" + page.title() + "]]"
                        + "y"
                                .repeat(256 * 1024
                                        - almostTooLong.length()
                                        - page.title().length()
                                        - 4));
        ContentRef other = start(Writers.title("Other"), "[[" + page.title() + "]]");
        rename(page, 1, Writers.title("A title that is much longer than the old one was"));

        Mended mended = oldLinks.mend(renamer, page.id(), Writers.title("key"));

        assertThat(mended.changed()).containsExactly(other);
        assertThat(mended.left()).extracting(Left::item).containsExactly(full);
        assertThat(mended.left()).extracting(Left::why).asString().contains("longer than");
    }

    @Test
    void visitorsMendNothing() {
        ContentRef page = start(Writers.title("Untouched"), "x");
        ContentRef pointer = start(Writers.title("Pointer"), "[[" + page.title() + "]]");
        rename(page, 1, Writers.title("Touched"));

        assertThat(oldLinks.mend(Viewer.VISITOR, page.id(), "key").changed()).isEmpty();
        assertThat(found(pointer).text().body()).contains(page.title());
    }

    @Test
    void sameAttemptAgainChangesNothingMore() {
        ContentRef page = start(Writers.title("Once"), "x");
        ContentRef pointer = start(Writers.title("Pointer"), "[[" + page.title() + "]]");
        rename(page, 1, Writers.title("Twice"));
        String key = Writers.title("key");

        oldLinks.mend(renamer, page.id(), key);
        oldLinks.mend(renamer, page.id(), key);

        assertThat(found(pointer).revision()).isEqualTo(2);
    }

    @Test
    void oneGoMendsFiftyAndSaysHowManyWait() {
        ContentRef page = start(Writers.title("Popular"), "x");
        for (int i = 0; i < 53; i++) {
            start(Writers.title("Pointer"), "[[" + page.title() + "]]");
        }
        rename(page, 1, Writers.title("More popular"));

        assertThat(oldLinks.mend(renamer, page.id(), Writers.title("key"))).satisfies(first -> {
            assertThat(first.changed()).hasSize(50);
            assertThat(first.more()).isEqualTo(3);
        });
        assertThat(oldLinks.mend(renamer, page.id(), Writers.title("key")).changed())
                .hasSize(3);
    }

    @Test
    void pageThatIsNotThereHasNoLinks() {
        assertThatExceptionOfType(ContentMissing.class).isThrownBy(() -> oldLinks.mend(renamer, Long.MAX_VALUE, "key"));
    }

    private ContentRef start(String title, String body) {
        return wiki.start(writer, NewPage.of(Writers.text(title, body))).content();
    }

    private ContentRef rename(ContentRef page, int base, String title) {
        return wiki.edit(renamer, page.id(), Writers.edit(title, "x", base)).content();
    }

    private ContentDetails found(ContentRef page) {
        return switch (wiki.at(page.path(), writer)) {
            case Lookup.Found(ContentDetails details) -> details;
            case Lookup other -> throw new AssertionError("Found " + other);
        };
    }
}
