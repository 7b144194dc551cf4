package org.commonweave.forum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Visibility;
import org.commonweave.forum.DiscussionReading;
import org.commonweave.forum.DiscussionService;
import org.commonweave.forum.Joining;
import org.commonweave.forum.NewDiscussion;
import org.commonweave.forum.Talkers;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What visitors get, who have neither a session nor scripts.
@RunningCommonsTest
class ForumPagesTest {

    private final Talkers talkers;
    private final DiscussionService discussions;
    private final WikiService wiki;
    private final Viewer hal;
    private final Viewer sam;
    private final int port;

    @Autowired
    ForumPagesTest(
            Talkers talkers,
            DiscussionService discussions,
            WikiService wiki,
            Writers writers,
            @LocalServerPort int port) {
        this.talkers = talkers;
        this.discussions = discussions;
        this.wiki = wiki;
        this.port = port;
        hal = writers.somebody(Role.MEMBER);
        sam = writers.somebody(Role.MEMBER);
    }

    @Test
    void groupsAreListedAndFoundByTheirNames() throws Exception {
        ContentRef group = talkers.group(hal, Writers.title("Zither club"), Joining.OPEN, Visibility.PUBLIC);

        Document found = page("/groups?q=zither");

        assertThat(found.select("a[href=" + group.path() + "]").text()).isEqualTo(group.title());
        assertThat(page("/groups?q=bagpipes").text()).contains("No group has these words");
        assertThat(page("/").select(".site-nav a[href=/groups]").text()).isEqualTo("Groups");
    }

    @Test
    void groupShowsItsPurposeItsPeopleAndWhatIsTalkedAbout() throws Exception {
        ContentRef group = talkers.openGroup(hal);
        ContentRef first = talkers.discussion(hal, group, Writers.title("Ladder"), "Who has one?");
        ContentRef question = talkers.question(hal, group);
        discussions.pin(hal, first.id(), true);

        Document page = page(group.path());

        assertThat(page.select(".prose").text()).contains("We prune.");
        assertThat(page.select(".discussion-list .entry-title a").eachAttr("href"))
                .containsExactly(first.path(), question.path());
        assertThat(page.select(".discussion-state").eachText()).containsExactly("Pinned", "Question without an answer");
        assertThat(page(group.path() + "?show=unanswered")
                        .select(".discussion-list .entry-title a")
                        .eachAttr("href"))
                .containsExactly(question.path());
    }

    @Test
    void everyReplySaysInWordsAndByALinkWhatItAnswers() throws Exception {
        ContentRef group = talkers.openGroup(hal, sam);
        ContentRef discussion = talkers.discussion(hal, group, Writers.title("Ladder"), "Who has one?");
        ContentRef reply = talkers.reply(sam, discussion, "I have.\n\n## Where\n\nIn the barn.");
        talkers.answer(hal, discussion, reply, "Thank you.\n\n## Where\n\nWhich barn?");

        Document page = page(discussion.path());

        assertThat(page.select(".reply-answers").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("in reply to Writer"),
                        second -> assertThat(second).startsWith("in reply to Writer"));
        String anchor = "reply-" + reply.path().replaceAll("\\D", "");
        assertThat(page.select(".reply-answers a").eachAttr("href")).containsExactly("#opening", "#" + anchor);
        assertThat(page.getElementById(anchor)).isNotNull();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void homeTellsOfImprovedPagesAndNotOfEachReply() throws Exception {
        ContentRef improved = wiki.start(hal, NewPage.of(Writers.text(Writers.title("Oil a hinge"), "With a feather.")))
                .content();
        ContentRef group = talkers.openGroup(hal);
        talkers.reply(hal, talkers.discussion(hal, group, Writers.title("Hinges"), "Well?"), "Well.");

        assertThat(page("/")
                        .select("section[aria-labelledby=recent] .entry-title a")
                        .eachAttr("href"))
                .contains(improved.path())
                .allMatch(path -> path.startsWith("/wiki/"));
    }

    @Test
    void replyHasAnAddressThatLeadsToItsPage() throws Exception {
        ContentRef group = talkers.openGroup(hal);
        ContentRef discussion = talkers.discussion(hal, group, Writers.title("Long"), "Talk.");
        ContentRef last = discussion;
        for (int number = 0; number <= DiscussionReading.REPLIES_PER_PAGE; number++) {
            last = talkers.reply(hal, discussion, "On and on.");
        }

        HttpResponse<String> moved = get(last.path());

        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).contains(discussion.path() + "?page=2#reply-"));
        Document second = page(discussion.path() + "?page=2");
        assertThat(second.select(".reply")).hasSize(1);
        assertThat(second.select(".pager a[rel=prev]").attr("href")).isEqualTo(discussion.path());
    }

    @Test
    void threadedReadingHasAnAddress() throws Exception {
        ContentRef group = talkers.openGroup(hal);
        ContentRef discussion = talkers.discussion(hal, group, Writers.title("Branches"), "Talk.");
        ContentRef one = talkers.reply(hal, discussion, "One.");
        talkers.reply(hal, discussion, "Two.");
        talkers.answer(hal, discussion, one, "Three.");

        assertThat(page(discussion.path()).select(".reply .prose").eachText())
                .containsExactly("One.", "Two.", "Three.");
        Document threaded = page(discussion.path() + "?order=threaded");
        assertThat(threaded.select(".reply .prose").eachText()).containsExactly("One.", "Three.", "Two.");
        assertThat(threaded.select(".reply-depth-1 .prose").text()).isEqualTo("Three.");
    }

    @Test
    void discussionIsToldToProgramsInTheirOwnWords() throws Exception {
        ContentRef group = talkers.openGroup(hal, sam);
        ContentRef discussion = talkers.discussion(hal, group, Writers.title("Ladder"), "Who has one?");
        ContentRef reply = talkers.reply(sam, discussion, "A fine ladder.");

        assertThat(page(discussion.path())
                        .select("script[type=application/ld+json]")
                        .html())
                .contains("DiscussionForumPosting", "A fine ladder.", reply.path());
        assertThat(get(discussion.path() + "/feed.atom").body()).contains("A fine ladder.", "Who has one?");
        assertThat(get(group.path() + "/feed.atom").body()).contains(discussion.path(), reply.path());
        assertThat(get(discussion.path() + ".md").body())
                .containsSubsequence("title: ", "Who has one?", "reply by ", reply.path(), "A fine ladder.");
        assertThat(get("/sitemap-1.xml").body()).contains(discussion.path()).doesNotContain("/replies/");
    }

    @Test
    void pageIsUnchangedUntilSomebodySpeaks() throws Exception {
        ContentRef group = talkers.openGroup(hal);
        ContentRef discussion = talkers.discussion(hal, group, Writers.title("Quiet"), "Hm.");
        HttpResponse<String> before = get(discussion.path());

        assertThat(before.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(get(discussion.path()).headers().firstValue("ETag"))
                .isEqualTo(before.headers().firstValue("ETag"));
        discussions.close(hal, discussion.id(), "Nobody knows.");

        assertThat(get(discussion.path()).headers().firstValue("ETag"))
                .isNotEqualTo(before.headers().firstValue("ETag"));
        assertThat(page(discussion.path()).text()).contains("This discussion is closed", "Nobody knows.");
    }

    @Test
    void removedDiscussionSaysWhy() throws Exception {
        ContentRef group = talkers.openGroup(hal);
        ContentRef discussion = talkers.discussion(hal, group, Writers.title("Gone"), "Hm.");
        discussions.remove(hal, discussion.id(), "Asked twice.");

        HttpResponse<String> gone = get(discussion.path());

        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("Asked twice.");
    }

    @Test
    void pageShowsWhatIsSaidAboutItAndWhereToSayMore() throws Exception {
        ContentRef group = talkers.openGroup(hal);
        ContentRef page = wiki.start(hal, NewPage.of(Writers.text(Writers.title("Pruning"), "Cut.")))
                .content();
        assertThat(page(page.path()).select(".page-doors a[href=#discuss]").text())
                .isEqualTo("Discuss (0)");
        ContentRef talk = discussions
                .start(
                        hal,
                        new NewDiscussion(
                                Writers.text(Writers.title("Above the bud"), "Or below?"),
                                group.id(),
                                false,
                                page.id()))
                .content();

        Document read = page(page.path());

        assertThat(read.select(".page-doors a[href=#discuss]").text()).isEqualTo("Discuss (1)");
        assertThat(read.select("section[aria-labelledby=discuss] a").eachAttr("href"))
                .contains(talk.path(), "/discussions/new?about=" + page.path());
        assertThat(page(talk.path()).select(".page-meta a[href=" + page.path() + "]"))
                .isNotEmpty();
    }

    private Document page(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
