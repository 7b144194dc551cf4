package org.commonweave.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.link.LinkGraph;
import org.commonweave.link.WantedPath;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiPath;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Pages are started, changed, renamed, removed, put back and taken out for good in a random order; after each step
/// everything that is known about links and addresses equals what a few maps in memory say.
@RunningCommonsTest
class LinksStayExactTest {

    private static final int STEPS = 60;
    private static final int TITLES = 7;
    private static final Pattern LINK =
            Pattern.compile("<a href=\"[^\"]*\"(?: class=\"(\\w+)\"[^>]*?)? data-path=\"([^\"]+)\"");

    private final WikiService wiki;
    private final ContentWriting writing;
    private final LinkGraph links;
    private final BinEmptying emptying;
    private final Viewer steward;
    private final List<Page> pages = new ArrayList<>();
    private final Map<String, String> gone = new HashMap<>();
    private String prefix = "";

    @Autowired
    LinksStayExactTest(
            WikiService wiki,
            ContentWriting writing,
            LinkGraph links,
            Contents contents,
            Addresses addresses,
            TransactionTemplate transaction,
            Clock clock,
            Writers writers) {
        this.wiki = wiki;
        this.writing = writing;
        this.links = links;
        emptying = new BinEmptying(contents, addresses, transaction, Clock.offset(clock, Duration.ofDays(31)));
        steward = writers.somebody(Role.STEWARD);
    }

    /// What is known of a page.
    private static final class Page {
        final long id;
        final Set<String> oldPaths = new HashSet<>();
        String title;
        Set<String> targets;
        int revision = 1;
        boolean inBin;

        Page(long id, String title, Set<String> targets) {
            this.id = id;
            this.title = title;
            this.targets = targets;
        }

        String path() {
            return WikiPath.of(title);
        }

        boolean owns(String path) {
            return path().equals(path) || oldPaths.contains(path);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverPeopleDoLinksAndAddressesStayExact(long seed) {
        prefix = Writers.title("Exact");
        Random random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            String deed = deed(random);
            check("seed " + seed + ", step " + step + ": " + deed);
        }
    }

    private String deed(Random random) {
        List<Page> here = pages.stream().filter(page -> !page.inBin).toList();
        List<Page> inBin = pages.stream().filter(page -> page.inBin).toList();
        int dice = random.nextInt(20);
        if (here.size() < 2 || dice < 5) {
            return start(title(random), targets(random));
        }
        Page page = here.get(random.nextInt(here.size()));
        if (dice < 9) {
            return change(page, page.title, targets(random));
        }
        if (dice < 14) {
            return change(page, title(random), random.nextBoolean() ? page.targets : targets(random));
        }
        if (dice < 17) {
            writing.remove(steward, page.id, "Because of " + page.title);
            page.inBin = true;
            return "remove " + page.title;
        }
        if (dice < 19 && !inBin.isEmpty()) {
            Page back = inBin.get(random.nextInt(inBin.size()));
            writing.takeOutOfBin(steward, back.id);
            back.inBin = false;
            return "put back " + back.title;
        }
        return emptyBin();
    }

    private String start(String title, Set<String> targets) {
        NewPage page = NewPage.of(Writers.text(title, body(targets)));
        if (owner(WikiPath.of(title)).isPresent()) {
            assertThatExceptionOfType(PathTaken.class).isThrownBy(() -> wiki.start(steward, page));
            return "start in vain " + title;
        }
        pages.add(new Page(wiki.start(steward, page).content().id(), title, targets));
        gone.remove(WikiPath.of(title));
        return "start " + title;
    }

    private String change(Page page, String title, Set<String> targets) {
        ContentEdit edit = Writers.edit(title, body(targets), page.revision);
        String path = WikiPath.of(title);
        if (owner(path).filter(other -> other != page).isPresent()) {
            assertThatExceptionOfType(PathTaken.class).isThrownBy(() -> wiki.edit(steward, page.id, edit));
            return "rename in vain " + page.title + " to " + title;
        }
        page.revision = wiki.edit(steward, page.id, edit).revision();
        String deed = "change " + page.title + " to " + title + " with " + targets;
        if (!path.equals(page.path())) {
            page.oldPaths.add(page.path());
            page.oldPaths.remove(path);
        }
        page.title = title;
        page.targets = targets;
        gone.remove(path);
        return deed;
    }

    private String emptyBin() {
        emptying.emptyWhatIsOld();
        pages.stream().filter(page -> page.inBin).forEach(page -> {
            page.oldPaths.forEach(path -> gone.put(path, "Because of " + page.title));
            gone.put(page.path(), "Because of " + page.title);
        });
        pages.removeIf(page -> page.inBin);
        return "empty the bin";
    }

    private void check(String deed) {
        Map<Long, Set<Long>> backlinks = new HashMap<>();
        Map<Long, Set<Long>> byOldPath = new HashMap<>();
        Map<String, Set<Long>> wanted = new HashMap<>();
        for (Page source : pages.stream().filter(page -> !page.inBin).toList()) {
            for (String path : paths(source.targets)) {
                Optional<Page> target = owner(path);
                if (target.isEmpty()) {
                    wanted.computeIfAbsent(path, _ -> new HashSet<>()).add(source.id);
                } else if (target.get() != source) {
                    backlinks
                            .computeIfAbsent(target.get().id, _ -> new HashSet<>())
                            .add(source.id);
                }
                target.filter(page -> !page.path().equals(path))
                        .ifPresent(page -> byOldPath
                                .computeIfAbsent(page.id, _ -> new HashSet<>())
                                .add(source.id));
            }
        }
        for (Page page : pages) {
            assertThat(ids(links.backlinks(page.id, Viewer.VISITOR)))
                    .as(deed + "; links to " + page.title)
                    .isEqualTo(backlinks.getOrDefault(page.id, Set.of()));
            assertThat(ids(links.byOldPathOf(page.id, Viewer.VISITOR, 1).items()))
                    .as(deed + "; links by old addresses to " + page.title)
                    .isEqualTo(byOldPath.getOrDefault(page.id, Set.of()));
        }
        assertThat(links.wanted(WikiPath.of(prefix) + "-", Set.of(""), Viewer.VISITOR, 1).items().stream()
                        .collect(Collectors.toMap(WantedPath::path, WantedPath::mentions)))
                .as(deed)
                .isEqualTo(wanted.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, sources ->
                        (long) sources.getValue().size())));
        IntStream.range(0, TITLES).mapToObj(this::title).map(WikiPath::of).forEach(path -> checkAddress(path, deed));
    }

    private void checkAddress(String path, String deed) {
        switch (wiki.at(path, Viewer.VISITOR)) {
            case Lookup.Found(ContentDetails details) -> {
                Page page = owner(path).orElseThrow();
                assertThat(details.ref().id()).as(deed).isEqualTo(page.id);
                assertThat(page.path().equals(path) && !page.inBin).as(deed).isTrue();
                assertThat(marks(details.html()))
                        .as(deed + "; text of " + page.title)
                        .isEqualTo(marks(page));
            }
            case Lookup.Moved(String to) ->
                assertThat(owner(path).orElseThrow().path())
                        .as(deed)
                        .isEqualTo(to)
                        .isNotEqualTo(path);
            case Lookup.Removed removed -> {
                Page page = owner(path).orElseThrow();
                assertThat(removed.content().id()).as(deed).isEqualTo(page.id);
                assertThat(page.inBin).as(deed).isTrue();
            }
            case Lookup.Gone goner -> assertThat(goner.reason()).as(deed).isEqualTo(gone.get(path));
            case Lookup.Unknown _ -> {
                assertThat(owner(path)).as(deed).isEmpty();
                assertThat(gone).as(deed).doesNotContainKey(path);
            }
        }
    }

    /// How each link of a page is marked in its HTML.
    private static Map<String, String> marks(String html) {
        return LINK.matcher(html)
                .results()
                .collect(Collectors.toMap(
                        link -> link.group(2), link -> Objects.requireNonNullElse(link.group(1), ""), (one, _) -> one));
    }

    private Map<String, String> marks(Page page) {
        return paths(page.targets).stream()
                .collect(Collectors.toMap(
                        path -> path,
                        path -> owner(path)
                                .map(target -> target.inBin ? "removed" : "")
                                .orElse("wanted")));
    }

    private Optional<Page> owner(String path) {
        return pages.stream().filter(page -> page.owns(path)).findFirst();
    }

    /// The same titles in different spellings lead to the same pages.
    private String title(Random random) {
        String title = title(random.nextInt(TITLES));
        return switch (random.nextInt(3)) {
            case 0 -> title.toUpperCase(Locale.ROOT);
            case 1 -> title.replace("e", "é") + "!";
            default -> title;
        };
    }

    private String title(int number) {
        return prefix + " Title " + (char) ('a' + number);
    }

    private Set<String> targets(Random random) {
        Set<String> targets = new LinkedHashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            targets.add(title(random));
        }
        return targets;
    }

    private static String body(Set<String> targets) {
        return targets.stream()
                .map(title -> title.endsWith("!") ? "[x](" + WikiPath.of(title) + "#y)" : "[[" + title + "]]")
                .collect(Collectors.joining("\n\n", "Words.\n\n", "\n"));
    }

    private static Set<String> paths(Set<String> titles) {
        return titles.stream().map(WikiPath::of).collect(Collectors.toSet());
    }

    private static Set<Long> ids(List<ContentRef> items) {
        return items.stream().map(ContentRef::id).collect(Collectors.toSet());
    }
}
