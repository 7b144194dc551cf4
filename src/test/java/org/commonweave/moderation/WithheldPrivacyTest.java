package org.commonweave.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweave.Strangers.browser;
import static org.commonweave.Strangers.said;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
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
import org.commonweave.content.Visibility;
import org.commonweave.content.WritingHelp;
import org.commonweave.forum.DiscussionFilter;
import org.commonweave.forum.DiscussionLists;
import org.commonweave.forum.GroupPeople;
import org.commonweave.forum.GroupPeople.Wish;
import org.commonweave.forum.GroupService;
import org.commonweave.forum.Joining;
import org.commonweave.forum.NewDiscussion;
import org.commonweave.forum.ReadingMarks;
import org.commonweave.forum.Talkers;
import org.commonweave.link.LinkGraph;
import org.commonweave.member.People.Person;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.member.security.Browser;
import org.commonweave.notice.NoticeList;
import org.commonweave.search.SearchRequest;
import org.commonweave.search.SearchService;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The same words are planted in what is hidden and in what waits, and others look for them everywhere: a
/// visitor, another member, somebody of the same group, and the author of the discussion in which they were
/// said.
@RunningCommonsTest
class WithheldPrivacyTest {

    private final Talkers talkers;
    private final DiscussionLists reading;
    private final GroupService groups;
    private final GroupPeople people;
    private final WikiService wiki;
    private final ContentLists lists;
    private final LinkGraph links;
    private final SearchService search;
    private final WritingHelp help;
    private final ModerationService moderation;
    private final ReadingMarks marks;
    private final NoticeList notices;
    private final int port;

    /// Stands in everything that is hidden or waits, and nowhere else.
    private final String secret = "xenolith" + Long.toString(System.nanoTime(), 36);

    private final Person hal;
    private final Person nia;
    private final Person tom;
    private final Person outsider;
    private final Person keeper;
    private final Person helper;
    private ContentRef page;
    private ContentRef group;
    private ContentRef discussion;
    private List<ContentRef> hidden = List.of();
    private List<ContentRef> waiting = List.of();
    private String tagOfPage = "";
    private String tagOfDiscussion = "";

    @Autowired
    @SuppressWarnings({"TooManyParameters", "NullAway.Init"}) // wiring; the rest is planted before each test
    WithheldPrivacyTest(
            Talkers talkers,
            DiscussionLists reading,
            GroupService groups,
            GroupPeople people,
            WikiService wiki,
            ContentLists lists,
            LinkGraph links,
            SearchService search,
            WritingHelp help,
            ModerationService moderation,
            ReadingMarks marks,
            NoticeList notices,
            Programs programs,
            @LocalServerPort int port) {
        this.talkers = talkers;
        this.reading = reading;
        this.groups = groups;
        this.people = people;
        this.wiki = wiki;
        this.lists = lists;
        this.links = links;
        this.search = search;
        this.help = help;
        this.moderation = moderation;
        this.marks = marks;
        this.notices = notices;
        this.port = port;
        hal = programs.somebody(Role.MEMBER);
        nia = programs.newcomer();
        tom = programs.somebody(Role.MEMBER);
        outsider = programs.somebody(Role.MEMBER);
        keeper = programs.somebody(Role.MEMBER);
        helper = programs.somebody(Role.STEWARD);
    }

    @BeforeEach
    void plant() throws Exception {
        Viewer speaker = tom.viewer();
        page = wiki.start(speaker, NewPage.of(Writers.text(Writers.title("Quilting map"), "Rows of trees.")))
                .content();
        group = talkers.openGroup(keeper.viewer(), hal.viewer(), nia.viewer(), tom.viewer());
        discussion = talkers.discussion(speaker, group, Writers.title("Harvest"), "Who comes?");
        tagOfPage = tag(page);
        tagOfDiscussion = tag(discussion);
        waiting = List.of(
                wiki.start(nia.viewer(), NewPage.of(Writers.text("Waiting page " + secret, words(), secret)))
                        .content(),
                talkers.discussion(nia.viewer(), group, "Waiting talk " + secret, words()),
                talkers.reply(nia.viewer(), discussion, "Waiting reply. " + words()));
    }

    private String words() {
        return "Whisper " + secret + ". See [the map](" + page.path() + "). #" + secret;
    }

    /// Hidden by the moderator of the group and by a steward of the commons.
    private void hide() {
        ContentRef hiddenPage = wiki.start(
                        hal.viewer(), NewPage.of(Writers.text("Hidden page " + secret, words(), secret)))
                .content();
        ContentRef talk = talkers.discussion(hal.viewer(), group, "Hidden talk " + secret, words());
        ContentRef part = talkers.reply(hal.viewer(), talk, "Part of it. " + words());
        ContentRef reply = talkers.reply(hal.viewer(), discussion, "Hidden reply. " + words());
        moderation.hide(helper.viewer(), decision(hiddenPage));
        moderation.hide(keeper.viewer(), decision(talk));
        moderation.hide(keeper.viewer(), decision(reply));
        hidden = List.of(hiddenPage, talk, part, reply);
    }

    private static Decision decision(ContentRef thing) {
        return new Decision(thing.id(), Ground.RUDE, "Calls somebody names.", false);
    }

    @Test
    void authorAndThoseWhoKeepOrderStillSeeIt() throws Exception {
        hide();

        for (ContentRef thing : hidden) {
            assertThat(browser(port, hal).get(thing.path() + ".md").body())
                    .as(thing.path())
                    .contains(secret);
            assertThat(browser(port, helper).get(thing.path() + ".md").body())
                    .as(thing.path())
                    .contains(secret);
        }
        for (ContentRef thing : waiting) {
            assertThat(browser(port, nia).get(thing.path() + ".md").body())
                    .as(thing.path())
                    .contains(secret);
            assertThat(browser(port, helper).get(thing.path() + ".md").body())
                    .as(thing.path())
                    .contains(secret);
        }
        assertThat(browser(port, nia).get(waiting.get(1).path()).body()).contains("This waits for a moderator");
        assertThat(browser(port, nia).get(discussion.path()).body())
                .contains("Waiting reply.", "This waits for a moderator");
        assertThat(browser(port, keeper).get(discussion.path()).body()).contains("Waiting reply.", "Hidden reply.");
        assertThat(browser(port, hal).get(hidden.getFirst().path()).body()).contains("Calls somebody names.");
    }

    @Test
    void nobodyElseFindsAWordOfItOnAnyPage() throws Exception {
        hide();

        for (Browser other : others().browsers()) {
            for (String path : everywhere()) {
                assertThat(said(other.get(path))).as(path).doesNotContain(secret);
            }
        }
    }

    @Test
    void whatIsHiddenTellsTheReasonAndNothingElse() throws Exception {
        hide();

        HttpResponse<String> gone = new Browser(port).get(hidden.getFirst().path());
        String talk = new Browser(port).get(discussion.path()).body();

        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body())
                .contains("Calls somebody names.")
                .doesNotContain("Start this page", "Hidden page " + secret);
        assertThat(new Browser(port).get(hidden.getFirst().path() + ".md").statusCode())
                .isEqualTo(410);
        assertThat(talk).contains("Reply 1 was hidden. Reason: Calls somebody names.");
        assertThat(ApiClient.visitor(port)
                        .get("/api/v1" + hidden.getFirst().path())
                        .isProblem(410, "hidden"))
                .isTrue();
    }

    @Test
    void whatWaitsLooksAsIfItHadNeverBeenThere() throws Exception {
        for (ContentRef thing : waiting) {
            assertThat(new Browser(port).get(thing.path()).statusCode())
                    .as(thing.path())
                    .isEqualTo(404);
        }
        assertThat(tag(page)).isEqualTo(tagOfPage);
        assertThat(tag(discussion)).isEqualTo(tagOfDiscussion);
    }

    @Test
    void nobodyFindsOrCountsItThroughTheServices() {
        hide();

        for (Viewer other : others().viewers()) {
            assertThat(search.find(SearchRequest.of(secret), other).total()).isZero();
            assertThat(search.find(SearchRequest.of(secret), other).facets().kinds())
                    .isEmpty();
            assertThat(search.suggest(secret, other)).isEmpty();
            assertThat(lists.tagged(secret, other, 1).total()).isZero();
            assertThat(lists.tags(other)).noneMatch(count -> count.tag().slug().equals(secret));
            assertThat(lists.ofGroup(group.id(), other, 1).total()).isEqualTo(1);
            assertThat(lists.within(discussion.id(), other, 1).total()).isEqualTo(1);
            assertThat(lists.contributedBy(hal.viewer().member().orElseThrow(), other, 1)
                            .total())
                    .isZero();
            assertThat(links.backlinks(page.id(), other)).isEmpty();
            assertThat(reading.inGroup(group.id(), DiscussionFilter.ALL, other, PageChoice.orLast(1, 5))
                            .total())
                    .isEqualTo(1);
            assertThat(groups.list(group.title(), other, PageChoice.orLast(1, 5))
                            .items())
                    .allSatisfy(row -> assertThat(row.discussions()).isEqualTo(1));
            assertThat(help.suggest(WritingHelp.TAG, secret, other)).isEmpty();
            assertThat(help.suggest(WritingHelp.PAGE, "hidden page", other))
                    .noneMatch(page -> page.label().contains(secret));
            assertThat(help.similar(NewDiscussion.KIND, "Hidden talk " + secret, other))
                    .noneMatch(item -> item.title().contains(secret));
        }
    }

    @Test
    void nobodyIsToldOfItAndNobodyHasSomethingNewToRead() throws Exception {
        hide();

        assertThat(browser(port, tom)
                        .get("/discussions/" + discussion.id() + "/live?after=0")
                        .body())
                .contains("\"count\":0");
        assertThat(marks.groupsWithNews(tom.viewer())).doesNotContainKey(group.id());
        assertThat(notices.list(tom.viewer(), false, PageChoice.orLast(1, 5)).items())
                .isEmpty();

        moderation.approve(keeper.viewer(), waiting.get(2).id());

        assertThat(notices.list(tom.viewer(), false, PageChoice.orLast(1, 5)).items())
                .hasSize(1);
    }

    @Test
    void itIsThereAgainWhereItWasWhenItIsShown() throws Exception {
        hide();
        ContentRef talk = hidden.get(1);

        moderation.show(keeper.viewer(), talk.id());
        moderation.approve(keeper.viewer(), waiting.get(2).id());

        assertThat(new Browser(port).get(talk.path()).body()).contains("Whisper " + secret, "Part of it.");
        assertThat(new Browser(port).get(discussion.path()).body()).contains("Waiting reply.", "reply 2");
        assertThat(search.find(SearchRequest.of(secret), Viewer.VISITOR).total())
                .isEqualTo(3);
        assertThat(links.backlinks(page.id(), Viewer.VISITOR)).hasSize(3);
    }

    @Test
    void stewardWhoOnlyBelongsToAPrivateGroupDoesNotSeeWhatIsHiddenInItInTheBin() {
        ContentRef inside = talkers.group(keeper.viewer(), Joining.INVITATION, Visibility.GROUP);
        people.invite(keeper.viewer(), inside.id(), helper.handle());
        people.join(helper.viewer(), inside.id(), Wish.PLAIN);
        people.invite(keeper.viewer(), inside.id(), hal.handle());
        people.join(hal.viewer(), inside.id(), Wish.PLAIN);
        ContentRef talk = talkers.discussion(hal.viewer(), inside, "Inside " + secret, words());
        moderation.hide(keeper.viewer(), decision(talk));
        moderation.remove(keeper.viewer(), decision(talk));

        assertThat(lists.bin(helper.viewer(), 1).items())
                .noneMatch(item -> item.title().contains(secret));
    }

    private List<String> everywhere() {
        String tag = secret.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        Stream.of(
                                "/",
                                "/recent",
                                "/wiki",
                                "/wiki/wanted",
                                "/tags",
                                "/groups",
                                "/moderation",
                                "/notices",
                                "/groups/unanswered",
                                group.path(),
                                group.path() + "/feed.atom",
                                discussion.path(),
                                discussion.path() + "?order=threaded",
                                discussion.path() + "/feed.atom",
                                discussion.path() + ".md",
                                page.path(),
                                page.path() + ".md",
                                "/feed.atom",
                                "/sitemap.xml",
                                "/sitemap-1.xml",
                                "/people/" + hal.handle(),
                                "/people/" + hal.handle() + "/feed.atom",
                                "/people/" + nia.handle(),
                                "/people/" + nia.handle() + "/feed.atom",
                                "/tags/" + tag,
                                "/tags/" + tag + "/feed.atom",
                                "/search?q=whisper",
                                "/search?q=hidden&kind=discussion",
                                "/search?q=waiting&kind=page",
                                "/search/suggestions?q=hidden%20page",
                                "/search/suggestions?q=waiting%20page",
                                "/api/v1/search?q=whisper",
                                "/api/v1/tags",
                                "/api/v1/wiki",
                                "/api/v1" + group.path(),
                                "/api/v1" + discussion.path(),
                                "/api/v1" + page.path()),
                        Stream.concat(hidden.stream(), waiting.stream())
                                .map(ContentRef::path)
                                .flatMap(path -> Stream.of(
                                        path,
                                        path + ".md",
                                        path + "/history",
                                        path + "/revisions/1",
                                        path + "/compare?from=1&to=1",
                                        path + "/feed.atom",
                                        "/api/v1" + path)))
                .toList();
    }

    private Strangers others() {
        return new Strangers(port, outsider, tom);
    }

    private String tag(ContentRef thing) throws Exception {
        return new Browser(port).get(thing.path()).headers().firstValue("ETag").orElseThrow();
    }
}
