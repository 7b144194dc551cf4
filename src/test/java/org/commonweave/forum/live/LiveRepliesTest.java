package org.commonweave.forum.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.commonweave.Writers;
import org.commonweave.api.Programs;
import org.commonweave.base.Role;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Visibility;
import org.commonweave.forum.DiscussionService;
import org.commonweave.forum.GroupPeople;
import org.commonweave.forum.Joining;
import org.commonweave.forum.Talkers;
import org.commonweave.member.People;
import org.commonweave.member.People.Person;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.member.security.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What the scripts of an open discussion say to the server, and what it answers.
@RunningCommonsTest
class LiveRepliesTest {

    /// Longer than an answer may be out of date.
    private static final int A_WHILE = 700;

    private final Talkers talkers;
    private final DiscussionService discussions;
    private final int port;
    private final Person hal;
    private final Person sam;
    private final ContentRef discussion;

    @Autowired
    LiveRepliesTest(
            Talkers talkers,
            GroupPeople people,
            DiscussionService discussions,
            Programs programs,
            @LocalServerPort int port)
            throws Exception {
        this.talkers = talkers;
        this.discussions = discussions;
        this.port = port;
        hal = programs.somebody(Role.MEMBER);
        sam = programs.somebody(Role.MEMBER);
        ContentRef group = talkers.openGroup(hal.viewer());
        people.join(sam.viewer(), group.id(), GroupPeople.Wish.PLAIN);
        discussion = talkers.discussion(hal.viewer(), group, Writers.title("Garlic"), "When?");
    }

    @Test
    void repliesOfOthersAreToldOnce() throws Exception {
        Browser reader = browser(sam);
        HttpResponse<String> quiet = reader.get(live(discussion, 0));
        assertThat(quiet.body()).contains("\"count\":0");
        assertThat(quiet.headers().firstValue("Cache-Control")).contains("no-store");

        talkers.reply(sam.viewer(), discussion, "Mine.");
        talkers.reply(hal.viewer(), discussion, "October.");
        talkers.reply(hal.viewer(), discussion, "Or November.");
        Thread.sleep(A_WHILE);
        HttpResponse<String> news = reader.get(live(discussion, 0), "If-None-Match", tag(quiet));

        assertThat(news.statusCode()).isEqualTo(200);
        assertThat(news.body()).contains("\"count\":2", "2 new replies");
        HttpResponse<String> again = reader.get(live(discussion, 0), "If-None-Match", tag(news));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(reader.get(live(discussion, 3)).body()).contains("\"count\":0");
    }

    @Test
    void removedReplyIsNotTold() throws Exception {
        ContentRef reply = talkers.reply(hal.viewer(), discussion, "Oops.");
        discussions.remove(hal.viewer(), reply.id(), "A slip.");

        assertThat(browser(sam).get(live(discussion, 0)).body()).contains("\"count\":0");
    }

    @Test
    void onlyWhoMayReadADiscussionLearnsThatSomebodyReplied() throws Exception {
        ContentRef group = talkers.group(hal.viewer(), Joining.INVITATION, Visibility.GROUP);
        ContentRef secret = talkers.discussion(hal.viewer(), group, Writers.title("Secret"), "Hush.");
        talkers.reply(hal.viewer(), secret, "Hush!");

        HttpResponse<String> hidden = browser(sam).get(live(secret, 0));
        HttpResponse<String> nowhere = browser(sam).get("/discussions/999999999/live?after=0");

        assertThat(hidden.statusCode()).isEqualTo(404).isEqualTo(nowhere.statusCode());
        assertThat(hidden.body()).isEqualTo(nowhere.body());
        assertThat(new Browser(port).get(live(discussion, 0)).statusCode()).isNotEqualTo(200);
    }

    @Test
    void buttonAnswersWithTheBarAsItIsNow() throws Exception {
        Browser reader = browser(sam);

        String bar = reader.post("/reactions/" + discussion.id() + "/bar", Map.of("give", "thanks"))
                .body();
        assertThat(bar).contains("aria-pressed=\"true\"", "name=\"take-back\"");
        bar = reader.post(
                        "/reactions/" + discussion.id() + "/bar",
                        Map.of("give", "thanks", "reason", "a <b>clear</b> word"))
                .body();
        assertThat(bar).contains("a &lt;b&gt;clear&lt;/b&gt; word");
        bar = reader.post("/reactions/" + discussion.id() + "/bar", Map.of("take-back", "thanks"))
                .body();
        assertThat(bar).doesNotContain("aria-pressed=\"true\"");
    }

    @Test
    void buttonWorksAsAFormToo() throws Exception {
        HttpResponse<String> back = browser(sam).post("/reactions/" + discussion.id(), Map.of("give", "useful"));

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith(discussion.path()));
        assertThat(new Browser(port).get(discussion.path()).body()).contains("1 finds it useful");
    }

    @Test
    void nobodySaysAnythingAboutWhatTheyMayNotRead() throws Exception {
        ContentRef group = talkers.group(hal.viewer(), Joining.INVITATION, Visibility.GROUP);
        ContentRef secret = talkers.discussion(hal.viewer(), group, Writers.title("Secret"), "Hush.");

        HttpResponse<String> hidden = browser(sam).post("/reactions/" + secret.id() + "/bar", Map.of("give", "thanks"));

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).doesNotContain("Secret", "Hush");
        assertThat(new Browser(port)
                        .post("/reactions/" + discussion.id(), Map.of("give", "thanks"))
                        .statusCode())
                .isNotEqualTo(200);
        assertThat(new Browser(port).get(discussion.path()).body()).doesNotContain("says thanks");
    }

    private static String live(ContentRef discussion, int after) {
        return "/discussions/" + discussion.id() + "/live?after=" + after;
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private Browser browser(Person person) throws Exception {
        Browser browser = new Browser(port);
        browser.signIn(person.email(), People.PASSWORD);
        return browser;
    }
}
