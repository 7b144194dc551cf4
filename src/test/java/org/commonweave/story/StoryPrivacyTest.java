package org.commonweave.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweave.Strangers.browser;
import static org.commonweave.Strangers.said;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.commonweave.Strangers;
import org.commonweave.Writers;
import org.commonweave.api.ApiClient;
import org.commonweave.api.Programs;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentLists;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentText;
import org.commonweave.content.Particulars;
import org.commonweave.content.WritingHelp;
import org.commonweave.forum.Talkers;
import org.commonweave.link.LinkGraph;
import org.commonweave.member.People.Person;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.member.security.Browser;
import org.commonweave.notice.NoticeList;
import org.commonweave.search.SearchRequest;
import org.commonweave.search.SearchService;
import org.commonweave.site.Site;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The same words are planted in drafts, and a group is asked for that never says yes. A visitor, another member and
/// somebody of the group look for both everywhere.
@RunningCommonsTest
class StoryPrivacyTest {

    private static final AtomicInteger YEARS = new AtomicInteger(1900);

    private final Tellers tellers;
    private final Talkers talkers;
    private final StoryDesk desk;
    private final StoryLists reading;
    private final NamingService namings;
    private final WikiService wiki;
    private final ContentLists lists;
    private final LinkGraph links;
    private final SearchService search;
    private final WritingHelp help;
    private final NoticeList notices;
    private final Site site;
    private final int port;

    /// Stands in every draft, and nowhere else.
    private final String secret = "xenolith" + Long.toString(System.nanoTime(), 36);

    /// What others publish in their tests happened later, and what this class publishes in another one in another year.
    private final int year = YEARS.incrementAndGet();

    private final Person author;
    private final Person member;
    private final Person outsider;
    private final Person keeper;
    private ContentRef page;
    private ContentRef group;
    private ContentRef asking;
    private List<ContentRef> drafts = List.of();

    @Autowired
    @SuppressWarnings({"TooManyParameters", "NullAway.Init"}) // wiring; the rest is planted before each test
    StoryPrivacyTest(
            Tellers tellers,
            Talkers talkers,
            StoryDesk desk,
            StoryLists reading,
            NamingService namings,
            WikiService wiki,
            ContentLists lists,
            LinkGraph links,
            SearchService search,
            WritingHelp help,
            NoticeList notices,
            Site site,
            Programs programs,
            @LocalServerPort int port) {
        this.tellers = tellers;
        this.talkers = talkers;
        this.desk = desk;
        this.reading = reading;
        this.namings = namings;
        this.wiki = wiki;
        this.lists = lists;
        this.links = links;
        this.search = search;
        this.help = help;
        this.notices = notices;
        this.site = site;
        this.port = port;
        author = programs.somebody(Role.MEMBER);
        member = programs.somebody(Role.MEMBER);
        outsider = programs.somebody(Role.MEMBER);
        keeper = programs.somebody(Role.MEMBER);
    }

    @BeforeEach
    void plant() {
        page = wiki.start(author.viewer(), NewPage.of(Writers.text(Writers.title("Orchard map"), "Rows of trees.")))
                .content();
        group = talkers.openGroup(keeper.viewer(), member.viewer());
        ContentRef draft = tellers.draft(author.viewer(), words("A draft " + secret));
        ContentRef due = tellers.draft(author.viewer(), words("A due draft " + secret));
        desk.schedule(author.viewer(), due.id(), Instant.now().plus(Duration.ofDays(1)));
        ContentRef back = tellers.draft(author.viewer(), words("Taken back " + secret));
        desk.publish(author.viewer(), back.id());
        desk.takeBack(author.viewer(), back.id());
        drafts = List.of(draft, due, back);
        asking = tellers.published(author.viewer(), Writers.title("We pruned there"), "It rained.", Map.of());
        namings.ask(author.viewer(), asking.id(), group.path());
        namings.ask(author.viewer(), draft.id(), group.path());
    }

    private ContentText words(String title) {
        return new ContentText(
                title,
                "Lead " + secret,
                "Whisper " + secret + ". See [the map](" + page.path() + "). #" + secret + " @" + outsider.handle(),
                List.of(secret),
                new Particulars(Map.of(
                        "place", "Place " + secret,
                        "happened", year + "-02-03",
                        "series", "Series " + secret,
                        "outcome-1-what", "Outcome " + secret,
                        "uses", page.path())));
    }

    @Test
    void nobodyElseFindsAWordOfADraftOnAnyPage() throws Exception {
        for (Browser other : others().browsers()) {
            for (String path : everywhere()) {
                assertThat(said(other.get(path))).as(path).doesNotContain(secret);
            }
        }
    }

    @Test
    void draftLooksAsIfItHadNeverBeenThere() throws Exception {
        for (ContentRef draft : drafts) {
            assertThat(new Browser(port).get(draft.path()).statusCode())
                    .as(draft.path())
                    .isEqualTo(404);
            assertThat(ApiClient.visitor(port).get("/api/v1" + draft.path()).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void nobodyFindsOrCountsItThroughTheServices() {
        for (Viewer other : others().viewers()) {
            assertThat(search.find(SearchRequest.of(secret), other).total()).isZero();
            assertThat(search.find(SearchRequest.of(secret), other).facets().kinds())
                    .isEmpty();
            assertThat(search.suggest(secret, other)).isEmpty();
            assertThat(lists.tagged(secret, other, 1).total()).isZero();
            assertThat(lists.tags(other)).noneMatch(count -> count.tag().slug().equals(secret));
            assertThat(lists.ofKind(NewStory.KIND, other, 1).items())
                    .noneMatch(item -> item.title().contains(secret));
            assertThat(links.backlinks(page.id(), other)).isEmpty();
            assertThat(help.suggest(WritingHelp.TAG, secret, other)).isEmpty();
            assertThat(help.similar(NewStory.KIND, "Draft " + secret, other))
                    .noneMatch(item -> item.title().contains(secret));
            assertThat(reading.using(page, other)).isEmpty();
            assertThat(reading.countUsing(page, other)).isZero();
            assertThat(reading.years(other)).noneMatch(count -> count.year() == year);
            assertThat(reading.list(new StoryFilter("", "", year, "", ""), other, 1)
                            .total())
                    .isZero();
            assertThat(reading.of(author.viewer().member().orElseThrow(), other))
                    .noneMatch(one -> one.summary().story().title().contains(secret));
        }
    }

    @Test
    void nobodyIsToldOfADraftThatCallsThem() {
        assertThat(notices.list(outsider.viewer(), false, PageChoice.orLast(1, 5))
                        .items())
                .isEmpty();

        desk.publish(author.viewer(), drafts.getFirst().id());

        assertThat(notices.list(outsider.viewer(), false, PageChoice.orLast(1, 5))
                        .items())
                .hasSize(1);
    }

    @Test
    void groupThatHasNotAgreedIsNamedNowhere() throws Exception {
        lookForTheGroup();

        namings.decide(keeper.viewer(), asking.id(), group.id(), false);

        lookForTheGroup();
    }

    private void lookForTheGroup() throws Exception {
        for (Browser other : others().browsers()) {
            for (String path : List.of(
                    asking.path(),
                    asking.path() + ".md",
                    asking.path() + "/history",
                    "/stories",
                    "/stories?group=" + group.path(),
                    "/stories/feed.atom",
                    "/oembed?url=" + url(asking),
                    "/api/v1" + asking.path(),
                    "/api/v1/stories")) {
                assertThat(said(other.get(path))).as(path).doesNotContain(groupSaid());
            }
            assertThat(other.get(group.path()).body()).doesNotContain("/stories?group=");
        }
        assertThat(ApiClient.visitor(port)
                        .get("/api/v1/stories?group=" + group.path())
                        .json()
                        .at("/total")
                        .asInt())
                .isZero();
    }

    /// As the story would lead to it.
    private String groupSaid() {
        return "href=\"" + group.path() + "\"";
    }

    @Test
    void linkToADraftIsAllThatItsReaderNeeds() throws Exception {
        desk.openPreview(author.viewer(), drafts.getFirst().id());
        String path =
                desk.standing(author.viewer(), drafts.getFirst().id()).preview().orElseThrow();

        HttpResponse<String> read = new Browser(port).get(path);

        assertThat(read.body()).contains("Whisper " + secret, "noindex").doesNotContain("/edit\"", "/desk\"");

        desk.closePreview(author.viewer(), drafts.getFirst().id());

        assertThat(new Browser(port).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void authorFindsItAtItsAddress() throws Exception {
        for (ContentRef draft : drafts) {
            assertThat(browser(port, author).get(draft.path() + ".md").body()).contains(secret);
        }
    }

    private String url(ContentRef item) {
        return URLEncoder.encode(site.address(item.path()), StandardCharsets.UTF_8);
    }

    private List<String> everywhere() {
        String tag = secret.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        Stream.of(
                                "/",
                                "/recent",
                                "/wiki",
                                "/tags",
                                "/groups",
                                "/stories",
                                "/stories?tag=" + tag,
                                "/stories?year=" + year,
                                "/stories?series=series-" + tag,
                                "/stories/feed.atom",
                                group.path(),
                                group.path() + "/feed.atom",
                                page.path(),
                                page.path() + ".md",
                                "/feed.atom",
                                "/sitemap.xml",
                                "/sitemap-1.xml",
                                "/notices",
                                "/people/" + author.handle(),
                                "/people/" + author.handle() + "/feed.atom",
                                "/tags/" + tag,
                                "/tags/" + tag + "/feed.atom",
                                "/search?q=whisper",
                                "/search?q=whisper&kind=story",
                                "/search/suggestions?q=a%20draft",
                                "/api/v1/search?q=whisper",
                                "/api/v1/tags",
                                "/api/v1/stories",
                                "/api/v1/stories?year=" + year),
                        drafts.stream()
                                .flatMap(draft -> Stream.of(
                                                "",
                                                ".md",
                                                "/history",
                                                "/revisions/1",
                                                "/compare?from=1&to=1",
                                                "/desk",
                                                "/edit",
                                                "/remove")
                                        .map(draft.path()::concat)))
                .toList();
    }

    private Strangers others() {
        return new Strangers(port, outsider, member);
    }
}
