package org.commonweave.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.commonweave.Strangers.browser;
import static org.commonweave.Strangers.said;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.commonweave.Strangers;
import org.commonweave.Writers;
import org.commonweave.api.Programs;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Refusal;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentLists;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentText;
import org.commonweave.content.ContentWriting;
import org.commonweave.content.Visibility;
import org.commonweave.content.WritingHelp;
import org.commonweave.forum.GroupPeople.Wish;
import org.commonweave.link.LinkGraph;
import org.commonweave.member.People.Person;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.member.security.Browser;
import org.commonweave.reaction.ReactionKind;
import org.commonweave.reaction.ReactionService;
import org.commonweave.search.SearchRequest;
import org.commonweave.search.SearchService;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Words that are for a group are planted in it, and everybody else looks for them everywhere: a visitor, a member of
/// no group, a member of another group, and a steward of the commons.
@RunningCommonsTest
class ForumPrivacyTest {

    private final Talkers talkers;
    private final DiscussionService discussions;
    private final DiscussionLists reading;
    private final GroupService groups;
    private final GroupPeople people;
    private final RelatedGroups related;
    private final SummaryService summaries;
    private final ReactionService reactions;
    private final WikiService wiki;
    private final ContentLists lists;
    private final ContentWriting writing;
    private final LinkGraph links;
    private final SearchService search;
    private final WritingHelp help;
    private final Programs programs;
    private final int port;

    /// Stands in everything that is private, and nowhere else.
    private final String secret = "xylograph" + Long.toString(System.nanoTime(), 36);

    private Person hal;
    private Person outsider;
    private Person neighbour;
    private Person helper;
    private ContentRef page;
    private ContentRef group;
    private ContentRef hidden;
    private ContentRef discussion;
    private ContentRef reply;
    private ContentRef summary;
    private ContentRef whispered;
    private String tagOfPage = "";

    @Autowired
    @SuppressWarnings({"TooManyParameters", "NullAway.Init"}) // wiring; the rest is planted before each test
    ForumPrivacyTest(
            Talkers talkers,
            DiscussionService discussions,
            DiscussionLists reading,
            GroupService groups,
            GroupPeople people,
            RelatedGroups related,
            SummaryService summaries,
            ReactionService reactions,
            WikiService wiki,
            ContentLists lists,
            ContentWriting writing,
            LinkGraph links,
            SearchService search,
            WritingHelp help,
            Programs programs,
            @LocalServerPort int port) {
        this.talkers = talkers;
        this.discussions = discussions;
        this.reading = reading;
        this.groups = groups;
        this.people = people;
        this.related = related;
        this.summaries = summaries;
        this.reactions = reactions;
        this.wiki = wiki;
        this.lists = lists;
        this.writing = writing;
        this.links = links;
        this.search = search;
        this.help = help;
        this.programs = programs;
        this.port = port;
    }

    @BeforeEach
    void plant() throws Exception {
        hal = programs.somebody(Role.MEMBER);
        outsider = programs.somebody(Role.MEMBER);
        neighbour = programs.somebody(Role.MEMBER);
        helper = programs.somebody(Role.STEWARD);
        Viewer speaker = hal.viewer();
        page = wiki.start(speaker, NewPage.of(Writers.text(Writers.title("Orchard map"), "Rows of trees.")))
                .content();
        tagOfPage = tag();
        group = talkers.group(speaker, Joining.REQUEST, Visibility.GROUP);
        hidden = talkers.group(speaker, "The " + secret + " circle", Joining.HIDDEN, Visibility.GROUP);
        talkers.openGroup(neighbour.viewer());
        String link = " See [the map](" + page.path() + "). #" + secret;
        discussion = discussions
                .start(
                        speaker,
                        new NewDiscussion(
                                Writers.text(Writers.title("About " + secret), "Whisper " + secret + "." + link),
                                group.id(),
                                true,
                                page.id()))
                .content();
        reply = talkers.reply(speaker, discussion, "I say " + secret + "." + link);
        summary = summaries
                .write(speaker, new NewSummary(discussion.id(), 1, "In short: " + secret + "." + link, null, null))
                .content();
        related.relate(speaker, hidden.id(), group.path(), Relation.PART_OF);
        whispered = talkers.discussion(speaker, hidden, "Even more " + secret, "Hush, " + secret + "." + link);
    }

    @Test
    void thoseInTheGroupFindEverything() throws Exception {
        Viewer speaker = hal.viewer();

        assertThat(search.find(SearchRequest.of(secret), speaker).total()).isEqualTo(5);
        assertThat(links.backlinks(page.id(), speaker))
                .containsExactlyInAnyOrder(discussion, reply, summary, whispered);
        assertThat(browser(port, hal).get(group.path()).body()).contains("Has as a part");
        assertThat(reading.about(page.id(), speaker, PageChoice.orLast(1, 5)).total())
                .isOne();
        assertThat(browser(port, hal).get(discussion.path()).body()).contains(secret);
        assertThat(browser(port, hal).get("/groups").body()).contains(secret);
    }

    @Test
    void nobodyElseFindsAWordOfItOnAnyPage() throws Exception {
        for (Browser other : others().browsers()) {
            for (String path : everywhere()) {
                HttpResponse<String> answer = other.get(path);

                assertThat(said(answer)).as(path).doesNotContain(secret);
            }
        }
    }

    @Test
    void whatIsPrivateLooksAsIfItHadNeverBeenThere() throws Exception {
        for (String path : privatePaths()) {
            HttpResponse<String> answer = new Browser(port).get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().firstValue("Location")).as(path).isEmpty();
        }
    }

    @Test
    void pageThatIsTalkedAboutInPrivateDoesNotChangeForOthers() throws Exception {
        assertThat(tag()).isEqualTo(tagOfPage);
    }

    @Test
    void nobodyElseFindsOrCountsItThroughTheServices() {
        for (Viewer other : others().viewers()) {
            assertThat(search.find(SearchRequest.of(secret), other).total()).isZero();
            assertThat(search.find(SearchRequest.of(secret), other).facets().kinds())
                    .isEmpty();
            assertThat(search.suggest(secret, other)).isEmpty();
            assertThat(lists.tagged(secret, other, 1).total()).isZero();
            assertThat(lists.tags(other)).noneMatch(count -> count.tag().slug().equals(secret));
            assertThat(lists.ofGroup(group.id(), other, 1).total()).isZero();
            assertThat(lists.within(discussion.id(), other, 1).total()).isZero();
            assertThat(lists.contributedBy(hal.viewer().member().orElseThrow(), other, 1)
                            .items())
                    .noneMatch(item -> item.title().contains(secret));
            assertThat(links.backlinks(page.id(), other)).isEmpty();
            assertThat(summaries.of(discussion.id(), other)).isEmpty();
            assertThat(related.of(group.id(), other)).isEmpty();
            assertThat(reading.about(page.id(), other, PageChoice.orLast(1, 5)).total())
                    .isZero();
            assertThat(reading.inGroup(group.id(), DiscussionFilter.ALL, other, PageChoice.orLast(1, 5))
                            .total())
                    .isZero();
            assertThat(reading.unanswered(other, PageChoice.orLast(1, 10_000)).items())
                    .noneMatch(one -> one.row().title().contains(secret));
            assertThat(groups.list("", other, PageChoice.orLast(1, 10_000)).items())
                    .noneMatch(row -> row.id() == hidden.id())
                    .filteredOn(row -> row.id() == group.id())
                    .allSatisfy(row -> assertThat(row.discussions()).isZero());
            assertThat(help.suggest(WritingHelp.TAG, secret, other)).isEmpty();
            assertThat(help.similar(NewDiscussion.KIND, "About " + secret, other))
                    .noneMatch(item -> item.title().contains(secret));
        }
    }

    @Test
    void nobodyElseWritesThereAndNoErrorTellsOfIt() {
        for (Viewer other : others().viewers()) {
            refused(() -> talkers.reply(other, discussion, "Hello?"));
            refused(() -> talkers.answer(other, discussion, reply, "Hello?"));
            refused(() -> talkers.discussion(other, hidden, "Hello?", "Hello?"));
            refused(() -> writing.save(other, reply.id(), Writers.edit("x", "x", 1)));
            refused(() -> writing.save(
                    other,
                    discussion.id(),
                    new ContentEdit(new ContentText("x", "", "x", List.of()), 1, "", false, null)));
            refused(() -> summaries.write(other, new NewSummary(discussion.id(), 1, "x", null, null)));
            refused(() -> summaries.edit(other, summary.id(), 1, Writers.edit("x", "x", 1)));
            refused(() -> {
                discussions.move(other, discussion.id(), group.id());
                return discussion;
            });
            refused(() -> {
                related.relate(other, group.id(), hidden.path(), Relation.WORKS_WITH);
                return group;
            });
            refused(() -> {
                reactions.give(other, reply.id(), ReactionKind.THANKS);
                return reply;
            });
            refused(() -> people.join(other, hidden.id(), Wish.PLAIN));
            refused(() -> {
                discussions.remove(other, discussion.id(), "x");
                return discussion;
            });
            refused(() -> {
                discussions.close(other, discussion.id(), "x");
                return discussion;
            });
            refused(() -> {
                discussions.accept(other, reply.id(), true);
                return discussion;
            });
            refused(() -> {
                groups.arrange(other, hidden.id(), GroupSettings.OPEN);
                return hidden;
            });
        }
    }

    @Test
    void whatWasRemovedInPrivateIsNotTold() throws Exception {
        discussions.remove(hal.viewer(), discussion.id(), "Because of " + secret);

        assertThat(new Browser(port).get(discussion.path()).statusCode()).isEqualTo(404);
        assertThat(lists.bin(helper.viewer(), 1).items())
                .noneMatch(item -> item.title().contains(secret));
        assertThat(said(browser(port, helper).get(discussion.path()))).doesNotContain(secret);
    }

    private void refused(Supplier<?> deed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed::get)
                .satisfies(refusal -> assertThat(refusal.sentence()).doesNotContain(secret));
    }

    private List<String> everywhere() {
        String tag = secret.toLowerCase(Locale.ROOT);
        String person = "/people/" + hal.handle();
        return Stream.concat(
                        Stream.of(
                                "/",
                                "/recent",
                                "/wiki",
                                "/tags",
                                "/groups",
                                "/groups?q=circle",
                                "/groups/unanswered",
                                group.path(),
                                group.path() + "/feed.atom",
                                group.path() + ".md",
                                group.path() + "/history",
                                group.path() + "/relations",
                                page.path(),
                                page.path() + ".md",
                                page.path() + "/history",
                                "/feed.atom",
                                "/sitemap.xml",
                                "/sitemap-1.xml",
                                person,
                                person + "/feed.atom",
                                "/tags/" + tag,
                                "/tags/" + tag + "/feed.atom",
                                "/search?q=whisper",
                                "/search?q=circle",
                                "/search?q=hush&kind=discussion",
                                "/search/suggestions?q=even%20more",
                                "/api/v1/search?q=whisper",
                                "/api/v1/tags",
                                "/api/v1/notices",
                                "/notices",
                                "/settings/following",
                                "/api/v1" + page.path()),
                        privatePaths().stream())
                .toList();
    }

    private List<String> privatePaths() {
        return Stream.of(discussion.path(), whispered.path(), reply.path(), summary.path(), hidden.path())
                .flatMap(path -> Stream.of(
                        path,
                        path + ".md",
                        path + "/history",
                        path + "/revisions/1",
                        path + "/compare?from=1&to=1",
                        path + "/feed.atom"))
                .toList();
    }

    private Strangers others() {
        return new Strangers(port, outsider, neighbour, helper);
    }

    private String tag() throws Exception {
        return new Browser(port).get(page.path()).headers().firstValue("ETag").orElseThrow();
    }
}
