package org.commonweave.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonweave.Writers;
import org.commonweave.base.Numbered;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.link.LinkGraph;
import org.commonweave.link.WantedPath;
import org.commonweave.member.RunningCommonsTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Fifty pages with every way in which links can be wrong, each known beforehand.
@RunningCommonsTest
class LooseEndsTest {

    private static final int PAGES = 50;

    private final WikiService wiki;
    private final LinkGraph links;
    private final JdbcClient database;
    private final Viewer steward;
    private final List<ContentRef> pages = new ArrayList<>();
    private String fixture = "";

    @Autowired
    LooseEndsTest(WikiService wiki, LinkGraph links, JdbcClient database, Writers writers) {
        this.wiki = wiki;
        this.links = links;
        this.database = database;
        steward = writers.somebody(Role.STEWARD);
    }

    @BeforeEach
    void write() {
        fixture = Writers.title("Fixture") + " page";
        Map<Integer, String> texts = new HashMap<>();
        texts.put(0, IntStream.rangeClosed(1, 20).mapToObj(this::link).collect(Collectors.joining("\n\n")));
        texts.put(1, link(38) + " " + link(38) + " " + link(44));
        texts.put(2, "[gone](" + path(38) + ")");
        texts.put(3, "[[" + title(39) + "#Tools]] [[" + title(39) + "#Kept in a quotation]]");
        texts.put(4, "[[" + title(39) + "#Nothing]] [[" + title(39) + "#Tool]] " + link(39));
        texts.put(5, "## Here\n\n[[#Here]] [[#Not here]]");
        texts.put(7, link(40));
        texts.put(8, link(40) + " [[" + title(40) + "#No such part]]");
        texts.put(9, "[[" + title(40) + " now]]");
        texts.put(10, link(41));
        IntStream.range(20, 29).forEach(number -> texts.put(number, link(number + 1)));
        texts.put(30, "[[" + fixture + " wanted a]] [[" + fixture + " wanted a#part]]");
        texts.put(31, "[[" + fixture + " wanted a]] [[" + fixture + " wanted b]]");
        texts.put(32, "[feed](/feed.atom) [tag](/tags/x) [all](/wiki/wanted) [old](/wiki/x/history) [md](/wiki/x.md)");
        texts.put(33, link(33));
        texts.put(39, "## Tools\n\n> ## Kept in a quotation");
        texts.put(42, link(38) + " [[" + fixture + " wanted a]] " + link(34));
        texts.put(44, "[[" + fixture + " wanted c]] " + link(30));
        texts.put(
                49,
                IntStream.of(0, 40, 41, 43, 44, 45, 46, 47, 48)
                        .mapToObj(this::link)
                        .collect(Collectors.joining(" ")));
        for (int number = 0; number < PAGES; number++) {
            String parent = number >= 35 && number <= 37 ? path(0) : null;
            pages.add(wiki.start(
                            steward,
                            new NewPage(Writers.text(title(number), texts.getOrDefault(number, "x")), null, parent))
                    .content());
        }
        rename(40, 1, title(40) + " now");
        rename(41, 1, title(41) + " once");
        rename(41, 2, title(41) + " twice");
        wiki.remove(steward, pages.get(38).id(), "Wrong.");
        wiki.remove(steward, pages.get(42).id(), "Wrong too.");
        onlyForMembers(44);
    }

    @Test
    void orphansAreThePagesToWhichNothingLeads() {
        assertThat(numbers(all(page -> wiki.orphans(steward, page)))).containsExactlyInAnyOrder(31, 32, 33, 34, 49);
    }

    @Test
    void wantedPagesAreThoseThatSomebodyCouldStart() {
        assertThat(wanted(steward))
                .containsExactly(
                        new WantedPath(WikiPath.of(fixture + " wanted a"), 2),
                        new WantedPath(WikiPath.of(fixture + " wanted b"), 1),
                        new WantedPath(WikiPath.of(fixture + " wanted c"), 1));
    }

    @Test
    void brokenLinksLeadToWhatWasRemovedOrToHeadingsThatAreNotThere() {
        assertThat(all(page -> links.broken(steward, page)))
                .filteredOn(link -> pages.contains(link.source()))
                .extracting(
                        link -> number(link.source()),
                        link -> link.targetPath(),
                        link -> link.anchor(),
                        link -> link.isRemoved())
                .containsExactlyInAnyOrder(
                        tuple(1, path(38), "", true),
                        tuple(2, path(38), "", true),
                        tuple(4, path(39), "nothing", false),
                        tuple(4, path(39), "tool", false),
                        tuple(5, path(5), "not-here", false),
                        tuple(8, WikiPath.of(title(40) + " now"), "no-such-part", false));
    }

    @Test
    void brokenLinkIsMendedByWritingTheHeading() {
        wiki.edit(steward, pages.get(39).id(), Writers.edit(title(39), "## Tools\n\n## Nothing", 1));

        assertThat(all(page -> links.broken(steward, page)))
                .filteredOn(link -> pages.contains(link.source()) && number(link.source()) == 4)
                .extracting(link -> link.anchor())
                .containsExactly("tool");
    }

    @Test
    void oldTitlesInLinksAreCountedByThePageTheyMean() {
        assertThat(all(page -> links.byOldPath(steward, page)))
                .filteredOn(link -> pages.stream()
                        .anyMatch(page -> page.id() == link.target().id()))
                .extracting(link -> number(link.target()), link -> link.sources())
                .containsExactlyInAnyOrder(tuple(40, 3L), tuple(41, 2L));
        assertThat(links.byOldPathOf(pages.get(40).id(), steward, 1).items())
                .extracting(this::number)
                .containsExactlyInAnyOrder(7, 8, 49);
    }

    @Test
    void noAddressLeadsOnTwice() {
        for (String title : List.of(title(41), title(41) + " once")) {
            assertThat(wiki.at(WikiPath.of(title), Viewer.VISITOR))
                    .isEqualTo(new Lookup.Moved(WikiPath.of(title(41) + " twice")));
        }
    }

    @Test
    void whatIsForMembersIsInNoListOfVisitors() {
        assertThat(wanted(Viewer.VISITOR))
                .containsExactly(
                        new WantedPath(WikiPath.of(fixture + " wanted a"), 2),
                        new WantedPath(WikiPath.of(fixture + " wanted b"), 1),
                        new WantedPath(path(44), 2));
        assertThat(links.backlinks(pages.get(30).id(), Viewer.VISITOR)).isEmpty();
        assertThat(links.backlinks(pages.get(30).id(), steward)).hasSize(1);
        assertThat(html(1, Viewer.VISITOR)).contains("class=\"wanted\"");
        assertThat(html(1, steward)).doesNotContain("class=\"wanted\"").contains("class=\"removed\"");
    }

    private List<WantedPath> wanted(Viewer viewer) {
        return all(page -> wiki.wanted(viewer, page)).stream()
                .filter(wanted -> wanted.path().startsWith(WikiPath.of(fixture)))
                .sorted((one, other) ->
                        one.path().contains("wanted") == other.path().contains("wanted")
                                ? one.path().compareTo(other.path())
                                : one.path().contains("wanted") ? -1 : 1)
                .toList();
    }

    private String html(int number, Viewer viewer) {
        return ((Lookup.Found) wiki.at(path(number), viewer)).details().html();
    }

    /// Everything on all numbered pages of a list.
    private static <T> List<T> all(IntFunction<Numbered<T>> list) {
        Numbered<T> first = list.apply(1);
        return IntStream.rangeClosed(1, first.pages())
                .mapToObj(list)
                .map(Numbered::items)
                .flatMap(Collection::stream)
                .toList();
    }

    private List<Integer> numbers(List<ContentRef> found) {
        return found.stream().filter(pages::contains).map(this::number).toList();
    }

    private int number(ContentRef page) {
        return IntStream.range(0, PAGES)
                .filter(number -> pages.get(number).id() == page.id())
                .findFirst()
                .orElseThrow();
    }

    private String title(int number) {
        return fixture + " " + number;
    }

    private String path(int number) {
        return WikiPath.of(title(number));
    }

    private String link(int number) {
        return "[[" + title(number) + "]]";
    }

    private void rename(int number, int base, String title) {
        wiki.edit(steward, pages.get(number).id(), Writers.edit(title, "x", base));
    }

    private void onlyForMembers(int number) {
        database.sql("update contents set visibility = 'MEMBERS' where id = ?")
                .param(pages.get(number).id())
                .update();
    }
}
