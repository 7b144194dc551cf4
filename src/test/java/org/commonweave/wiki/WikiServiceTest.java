package org.commonweave.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentInBin;
import org.commonweave.content.ContentLists;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentText;
import org.commonweave.content.ContentWriting;
import org.commonweave.content.EditConflict;
import org.commonweave.content.Lookup;
import org.commonweave.content.NewText;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.PathTaken;
import org.commonweave.content.RevisionHistory;
import org.commonweave.content.Saved;
import org.commonweave.content.Saved.Outcome;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.link.LinkGraph;
import org.commonweave.link.WantedPath;
import org.commonweave.member.RunningCommonsTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningCommonsTest
class WikiServiceTest {

    private final WikiService wiki;
    private final ContentWriting writing;
    private final RevisionHistory history;
    private final ContentLists lists;
    private final LinkGraph links;
    private final Viewer asha;
    private final Viewer ben;
    private final Viewer steward;

    @Autowired
    WikiServiceTest(
            WikiService wiki,
            ContentWriting writing,
            RevisionHistory history,
            ContentLists lists,
            LinkGraph links,
            Writers writers) {
        this.wiki = wiki;
        this.writing = writing;
        this.history = history;
        this.lists = lists;
        this.links = links;
        asha = writers.somebody(Role.MEMBER);
        ben = writers.somebody(Role.MEMBER);
        steward = writers.somebody(Role.STEWARD);
    }

    @Test
    void startedPageIsReadByEverybody() {
        Saved page = start(Writers.title("Seed swap"), "Bring *seeds*.");

        Lookup found = wiki.at(page.content().path(), Viewer.VISITOR);

        assertThat(found)
                .isInstanceOfSatisfying(
                        Lookup.Found.class,
                        here -> assertThat(here.details().html()).contains("<em>seeds</em>"));
    }

    @Test
    void visitorsCannotWrite() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> wiki.start(Viewer.VISITOR, NewPage.of(Writers.text(Writers.title("No"), "x"))));
    }

    @Test
    void titleThatDiffersOnlyInCaseAndAccentsIsTheSamePage() {
        String title = Writers.title("Café evening");
        Saved first = start(title, "x");

        assertThatExceptionOfType(PathTaken.class)
                .isThrownBy(() -> start(title.toUpperCase(java.util.Locale.ROOT).replace('É', 'E'), "y"))
                .satisfies(taken ->
                        assertThat(taken.path()).isEqualTo(first.content().path()));
    }

    @Test
    void titleThatIsARouteGetsAnAddressOfItsOwn() {
        assertThat(WikiPath.of("New")).isEqualTo("/wiki/new-page");
    }

    @Test
    void editBasedOnAnOldRevisionIsMergedWhenParagraphsDiffer() {
        String title = Writers.title("Merge");
        Saved page = start(title, "One.\n\nTwo.");
        wiki.edit(asha, page.content().id(), Writers.edit(title, "One, by Asha.\n\nTwo.", 1));

        Saved merged = wiki.edit(ben, page.content().id(), Writers.edit(title, "One.\n\nTwo, by Ben.", 1));

        assertThat(merged.outcome()).isEqualTo(Outcome.MERGED);
        assertThat(body(page)).isEqualTo("One, by Asha.\n\nTwo, by Ben.");
    }

    @Test
    void editBasedOnAnOldRevisionIsRefusedWhenTheParagraphIsTheSame() {
        String title = Writers.title("Conflict");
        Saved page = start(title, "One.");
        wiki.edit(asha, page.content().id(), Writers.edit(title, "One, by Asha.", 1));

        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> wiki.edit(ben, page.content().id(), Writers.edit(title, "One, by Ben.", 1)))
                .satisfies(conflict -> {
                    assertThat(conflict.base().body()).isEqualTo("One.");
                    assertThat(conflict.theirs().body()).isEqualTo("One, by Asha.");
                    assertThat(conflict.mine().body()).isEqualTo("One, by Ben.");
                    assertThat(conflict.current().number()).isEqualTo(2);
                });
        assertThat(body(page)).isEqualTo("One, by Asha.");
    }

    @Test
    void sameKeyAgainChangesNothing() {
        NewText text = new NewText(
                new ContentText(Writers.title("Twice"), "", "x", List.of()), "", null, Writers.title("key"));

        Saved first = wiki.start(asha, NewPage.of(text));
        Saved again = wiki.start(asha, NewPage.of(text));

        assertThat(again).isEqualTo(first);
    }

    @Test
    void savingWithoutAChangeMakesNoRevision() {
        String title = Writers.title("Same");
        Saved page = start(title, "x");

        Saved again = wiki.edit(asha, page.content().id(), Writers.edit(title, "x", 1));

        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(history.of(page.content().id(), Viewer.VISITOR, 1).total()).isOne();
    }

    @Test
    void renamedPageIsFoundUnderItsOldAddress() {
        Saved page = start(Writers.title("Old name"), "x");
        Saved renamed = wiki.edit(asha, page.content().id(), Writers.edit(Writers.title("New name"), "x", 1));

        assertThat(wiki.at(page.content().path(), Viewer.VISITOR))
                .isEqualTo(new Lookup.Moved(renamed.content().path()));
    }

    @Test
    void renamingBackFreesNothingForOthers() {
        String first = Writers.title("There");
        String second = Writers.title("And back");
        Saved page = start(first, "x");
        wiki.edit(asha, page.content().id(), Writers.edit(second, "x", 1));
        wiki.edit(asha, page.content().id(), Writers.edit(first, "x", 2));

        assertThat(wiki.at(page.content().path(), Viewer.VISITOR)).isInstanceOf(Lookup.Found.class);
        assertThatExceptionOfType(PathTaken.class).isThrownBy(() -> start(second, "y"));
    }

    @Test
    void linkToNothingIsWantedUntilThePageIsThere() {
        String target = Writers.title("Wanted thing");
        Saved source = start(Writers.title("Source"), "See [[" + target + "]].");
        String path = WikiPath.of(target);

        assertThat(html(source)).contains("class=\"wanted\"");
        assertThat(wanted(path)).hasSize(1);

        Saved written = start(target, "Here.");

        assertThat(html(source)).doesNotContain("class=\"wanted\"");
        assertThat(wanted(path)).isEmpty();
        assertThat(links.backlinks(written.content().id(), Viewer.VISITOR)).containsExactly(source.content());
    }

    @Test
    void backlinksSurviveARenameAndGoWithTheLink() {
        Saved target = start(Writers.title("Target"), "x");
        String title = Writers.title("Pointer");
        Saved source = start(title, "See [here](" + target.content().path() + ").");
        long id = target.content().id();
        wiki.edit(asha, id, Writers.edit(Writers.title("Target renamed"), "x", 1));

        assertThat(links.backlinks(id, Viewer.VISITOR)).containsExactly(source.content());

        wiki.edit(asha, source.content().id(), Writers.edit(title, "No more.", 1));

        assertThat(links.backlinks(id, Viewer.VISITOR)).isEmpty();
    }

    @Test
    void pageThatLinksToItselfIsNotItsOwnBacklink() {
        String title = Writers.title("Mirror");
        Saved page = start(title, "[[" + title + "]]");

        assertThat(links.backlinks(page.content().id(), Viewer.VISITOR)).isEmpty();
    }

    @Test
    void removedPageSaysWhyAndComesBackAsItWas() {
        Saved page = start(Writers.title("Gone"), "x");
        long id = page.content().id();
        writing.remove(steward, id, "Out of date");

        assertThat(wiki.at(page.content().path(), Viewer.VISITOR))
                .isInstanceOfSatisfying(
                        Lookup.Removed.class,
                        removed -> assertThat(removed.reason()).isEqualTo("Out of date"));
        assertThat(lists.recent(Viewer.VISITOR, 1).items()).noneMatch(item -> item.id() == id);
        assertThatExceptionOfType(ContentInBin.class).isThrownBy(() -> wiki.edit(asha, id, Writers.edit("x", "y", 1)));

        ContentRef back = writing.takeOutOfBin(steward, id);

        assertThat(wiki.at(back.path(), Viewer.VISITOR)).isInstanceOf(Lookup.Found.class);
    }

    @Test
    void onlyStewardsAndTheAuthorRemove() {
        Saved page = start(Writers.title("Mine"), "x");

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> writing.remove(ben, page.content().id(), "Spite"));
    }

    @Test
    void removalNeedsAReason() {
        Saved page = start(Writers.title("Why"), "x");

        assertThatExceptionOfType(TextNotAccepted.class)
                .isThrownBy(() -> writing.remove(asha, page.content().id(), "  "));
    }

    @Test
    void tagsTypedInTheTextCountLikeTheOthers() {
        String tag = "compost" + System.nanoTime();
        start(Writers.title("Tagged"), "About #" + tag + " today.");

        assertThat(lists.tagged(tag, Viewer.VISITOR, 1).total()).isOne();
    }

    @Test
    void comparisonShowsTheWordsThatChanged() {
        String title = Writers.title("Words");
        Saved page = start(title, "Bring a spade.");
        wiki.edit(asha, page.content().id(), Writers.edit(title, "Bring a fork.", 1));

        var comparison = history.compare(page.content().id(), 1, 2, Viewer.VISITOR);

        assertThat(comparison.toString()).contains("REMOVED, words=spade", "ADDED, words=fork");
    }

    private Saved start(String title, String body) {
        return wiki.start(asha, NewPage.of(Writers.text(title, body)));
    }

    private List<WantedPath> wanted(String path) {
        return links.wanted(path, Set.of(""), Viewer.VISITOR, 1).items();
    }

    private String html(Saved page) {
        return ((Lookup.Found) wiki.at(page.content().path(), Viewer.VISITOR))
                .details()
                .html();
    }

    private String body(Saved page) {
        return ((Lookup.Found) wiki.at(page.content().path(), Viewer.VISITOR))
                .details()
                .text()
                .body();
    }
}
