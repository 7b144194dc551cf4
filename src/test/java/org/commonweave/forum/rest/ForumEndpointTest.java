package org.commonweave.forum.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.api.ApiClient;
import org.commonweave.api.ApiClient.Answer;
import org.commonweave.api.Programs;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Role;
import org.commonweave.content.file.FileDetails;
import org.commonweave.content.file.LeadPicture;
import org.commonweave.content.file.SamplePictures;
import org.commonweave.content.file.StoredFiles;
import org.commonweave.forum.GroupPeople;
import org.commonweave.forum.GroupPeople.Wish;
import org.commonweave.forum.GroupService;
import org.commonweave.member.People.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class ForumEndpointTest {

    private final GroupService groups;
    private final GroupPeople people;
    private final StoredFiles files;
    private final Person sam;
    private final ApiClient visitor;
    private final ApiClient hals;
    private final ApiClient sams;
    private final ApiClient outsider;

    @Autowired
    ForumEndpointTest(
            GroupService groups, GroupPeople people, StoredFiles files, Programs programs, @LocalServerPort int port) {
        this.groups = groups;
        this.people = people;
        this.files = files;
        sam = programs.somebody(Role.MEMBER);
        visitor = ApiClient.visitor(port);
        hals = ApiClient.visitor(port).with(programs.token(Role.MEMBER));
        sams = ApiClient.visitor(port).with(programs.token(sam));
        outsider = ApiClient.visitor(port).with(programs.token(Role.MEMBER));
    }

    @Test
    void startedGroupIsReadAndListed() throws Exception {
        String title = Writers.title("Beekeepers");
        Answer started = hals.post(
                "/api/v1/groups",
                Map.of(
                        "title", title,
                        "body", "We keep *bees*.",
                        "joining", "request",
                        "readers", "public",
                        "rules", List.of("Wear a veil.")));

        assertThat(started.status()).as(started.toString()).isEqualTo(201);
        Answer read = visitor.get(started.header("Location"));
        assertThat(read.text("title")).isEqualTo(title);
        assertThat(read.text("html")).contains("<em>bees</em>");
        assertThat(read.text("joining")).isEqualTo("request");
        assertThat(read.json().at("/rules/0").asString()).isEqualTo("Wear a veil.");
        Answer listed = visitor.get("/api/v1/groups?q=" + title.replace(' ', '+'));
        assertThat(listed.json().at("/items/0/self").asString()).isEqualTo(started.header("Location"));
        assertThat(listed.json().at("/total").asInt()).isOne();
    }

    @Test
    void groupIsChangedWithItsSettingsAndRemoved() throws Exception {
        Answer started = hals.post("/api/v1/groups", Map.of("title", Writers.title("Beekeepers"), "body", "Bees."));
        String path = started.header("Location");
        Map<String, Object> change = new HashMap<>(Map.of(
                "title",
                Writers.title("Beekeepers"),
                "body",
                "Bees and *wasps*.",
                "summary",
                "",
                "tags",
                List.of("bees"),
                "joining",
                "request",
                "readers",
                "members",
                "rules",
                List.of("Wear a veil."),
                "questions",
                List.of("Why?")));

        Answer changed = hals.put(path, change, "If-Match", "\"1\"");

        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(visitor.get(path).text("html")).contains("<em>wasps</em>");
        assertThat(visitor.get(path).text("readers")).isEqualTo("members");
        assertThat(hals.put(path, change, "If-Match", "\"1\"").status()).isEqualTo(412);
        assertThat(sams.put(path, change, "If-Match", "\"2\"").status()).isEqualTo(403);
        change.remove("rules");
        assertThat(hals.put(path, change, "If-Match", "\"2\"").status()).isEqualTo(422);
        assertThat(sams.delete(path + "?reason=x", "If-Match", "\"2\"").status())
                .isEqualTo(403);
        assertThat(hals.delete(path + "?reason=x", "If-Match", "\"2\"").status())
                .isEqualTo(204);
        assertThat(visitor.get(path).status()).isEqualTo(410);
    }

    @Test
    void pictureOfAGroupIsTold() throws Exception {
        String title = Writers.title("Beekeepers");
        String path = sams.post("/api/v1/groups", Map.of("title", title, "body", "Bees."))
                .header("Location");
        assertThat(visitor.get(path).json().at("/picture").isNull()).isTrue();
        long group = groups.list(title, sam.viewer(), 1).items().getFirst().id();
        FileDetails file = files.keep(sam.viewer(), "hive.jpg", SamplePictures.jpeg(60, 40));

        groups.picture(sam.viewer(), group, Optional.of(new LeadPicture(file, "A hive", "In May")));

        Answer read = visitor.get(path);
        assertThat(read.json().at("/picture/description").asString()).isEqualTo("A hive");
        assertThat(read.json().at("/picture/url").asString()).endsWith(file.path());
        assertThat(visitor.get("/api/v1/groups?q=" + title.replace(' ', '+'))
                        .json()
                        .at("/items/0/picture/page")
                        .asString())
                .endsWith(file.page());
    }

    @Test
    void orderIsKeptByModeratorsAndByWhoeverAsked() throws Exception {
        String group = group("public");
        String discussion = discussion(group).text("self");
        String reply =
                sams.post(discussion + "/replies", Map.of("body", "In March.")).text("self");

        assertThat(outsider.put(discussion + "/pin", Map.of()).status()).isEqualTo(403);
        assertThat(hals.put(discussion + "/pin", Map.of()).status()).isEqualTo(204);
        assertThat(hals.put(reply + "/acceptance", Map.of()).status()).isEqualTo(204);
        assertThat(hals.put(discussion + "/closing", Map.of("outcome", "March."))
                        .status())
                .isEqualTo(204);

        Answer list = visitor.get(group + "/discussions");
        assertThat(list.json().at("/items/0/pinned").asBoolean()).isTrue();
        assertThat(list.json().at("/items/0/answers").asInt()).isOne();
        assertThat(list.json().at("/items/0/outcome").asString()).isEqualTo("March.");
        assertThat(sams.post(discussion + "/replies", Map.of("body", "Wait.")).status())
                .isEqualTo(403);
        assertThat(hals.delete(discussion + "/closing").status()).isEqualTo(204);
        assertThat(hals.delete(discussion + "/pin").status()).isEqualTo(204);
        assertThat(hals.delete(reply + "/acceptance").status()).isEqualTo(204);
        Answer again = visitor.get(group + "/discussions");
        assertThat(again.json().at("/items/0/pinned").asBoolean()).isFalse();
        assertThat(again.json().at("/items/0/answers").asInt()).isZero();
        assertThat(sams.post(discussion + "/replies", Map.of("body", "Wait.")).status())
                .isEqualTo(201);
    }

    @Test
    void discussionIsSummedUpAndMoved() throws Exception {
        String discussion = discussion(group("public")).text("self");
        sams.post(discussion + "/replies", Map.of("body", "In March."));
        sams.post(discussion + "/replies", Map.of("body", "In April."));

        Answer written = sams.post(discussion + "/summary", Map.of("body", "In *March*.", "covers", 1));

        assertThat(written.status()).as(written.toString()).isEqualTo(201);
        String summary = written.header("Location");
        Answer read = visitor.get(summary);
        assertThat(read.text("html")).contains("<em>March</em>");
        assertThat(read.json().at("/newer").asInt()).isOne();
        assertThat(read.text("discussion")).isEqualTo(discussion);
        assertThat(sams.post(discussion + "/summary", Map.of("body", "Again.", "covers", 1))
                        .status())
                .isEqualTo(422);
        assertThat(outsider.put(summary, Map.of("body", "x", "covers", 2), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(403);
        assertThat(hals.put(summary, Map.of("body", "In spring.", "covers", 2), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
        assertThat(visitor.get(summary).json().at("/newer").asInt()).isZero();

        String other = group("public");
        Answer moved = hals.put(discussion + "/group", Map.of("group", other.substring(other.lastIndexOf('/') + 1)));
        assertThat(moved.status()).as(moved.toString()).isEqualTo(204);
        assertThat(visitor.get(discussion).status()).isEqualTo(301);
        assertThat(visitor.get(discussion).header("Location")).startsWith(other + "/discussions/");
        assertThat(hals.delete(summary + "?reason=x", "If-Match", "\"2\"").status())
                .isEqualTo(204);
        assertThat(visitor.get(summary).status()).isEqualTo(410);
    }

    @Test
    void choiceThatIsNoneIsPointedOut() throws Exception {
        Answer refused =
                hals.post("/api/v1/groups", Map.of("title", Writers.title("x"), "body", "x", "joining", "sometimes"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("joining");
    }

    @Test
    void discussionIsStartedRepliedToAndReadByEverybody() throws Exception {
        String group = group("public");
        Answer discussion = discussion(group);
        Answer first = sams.post(discussion.text("self") + "/replies", Map.of("body", "In *March*."));
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        Answer second = hals.post(
                discussion.text("self") + "/replies",
                Map.of("body", "Too early.", "answers", Integer.parseInt(first.text("slug"))));
        assertThat(second.status()).as(second.toString()).isEqualTo(201);

        Answer replies = visitor.get(discussion.text("self") + "/replies");

        assertThat(replies.json().at("/total").asInt()).isEqualTo(2);
        assertThat(replies.json().at("/items/0/html").asString()).contains("<em>March</em>");
        assertThat(replies.json().at("/items/0/answers").isNull()).isTrue();
        assertThat(replies.json().at("/items/1/answers").asString()).isEqualTo(first.text("slug"));
        Answer reply = visitor.get(first.header("Location"));
        assertThat(reply.text("body")).isEqualTo("In *March*.");
        assertThat(reply.text("discussion")).isEqualTo(discussion.text("self"));
        Answer list = visitor.get(group + "/discussions?unanswered=true");
        assertThat(list.json().at("/items/0/replies").asInt()).isEqualTo(2);
        assertThat(visitor.get(discussion.text("self")).text("question")).isEqualTo("true");
    }

    @Test
    void sameKeyAgainSaysNothingTwice() throws Exception {
        Answer discussion = discussion(group("public"));
        String path = discussion.text("self") + "/replies";

        Answer first = sams.post(path, Map.of("body", "Once."), "Idempotency-Key", "once-" + System.nanoTime());
        String key = "again-" + System.nanoTime();
        Answer again = sams.post(path, Map.of("body", "Twice."), "Idempotency-Key", key);
        Answer repeated = sams.post(path, Map.of("body", "Twice."), "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(repeated.text("self")).isEqualTo(again.text("self"));
        assertThat(visitor.get(path).json().at("/total").asInt()).isEqualTo(2);
    }

    @Test
    void replyToADiscussionByItsNumberAloneIsSentOnToItsReplies() throws Exception {
        String path = discussion(group("public")).text("self");
        String number = path.replaceFirst("(/discussions/\\d+)-.*", "$1");

        Answer moved = sams.post(number + "/replies", Map.of("body", "By number."));

        assertThat(moved.status()).isEqualTo(308);
        assertThat(moved.header("Location")).endsWith(path + "/replies");
    }

    @Test
    void replyIsChangedOnTheRevisionThatIsNamedAndRemoved() throws Exception {
        Answer discussion = discussion(group("public"));
        String reply = sams.post(discussion.text("self") + "/replies", Map.of("body", "A spade."))
                .text("self");

        assertThat(sams.put(reply, Map.of("body", "A fork.")).status()).isEqualTo(428);
        assertThat(outsider.put(reply, Map.of("body", "A fork."), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(403);
        assertThat(sams.put(reply, Map.of("body", "A fork."), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
        assertThat(sams.put(reply, Map.of("body", "A rake."), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(visitor.get(reply).text("body")).isEqualTo("A fork.");
        assertThat(sams.delete(reply + "?reason=Sold", "If-Match", "\"2\"").status())
                .isEqualTo(204);
        assertThat(visitor.get(reply).status()).isEqualTo(410);
        assertThat(visitor.get(discussion.text("self") + "/replies")
                        .json()
                        .at("/items/0/removed")
                        .asString())
                .isEqualTo("Sold");
    }

    @Test
    void whoDoesNotBelongToTheGroupMaySayNothing() throws Exception {
        String group = group("public");
        Answer discussion = discussion(group);

        assertThat(outsider.post(group + "/discussions", Map.of("title", "Hello", "body", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(outsider.post(discussion.text("self") + "/replies", Map.of("body", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(visitor.post(discussion.text("self") + "/replies", Map.of("body", "x"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void whatIsForTheGroupIsNotThereForOthers() throws Exception {
        String group = group("group");
        Answer discussion = discussion(group);
        String reply = sams.post(discussion.text("self") + "/replies", Map.of("body", "Psst."))
                .text("self");

        for (ApiClient other : List.of(visitor, outsider)) {
            for (String path : List.of(discussion.text("self"), discussion.text("self") + "/replies", reply)) {
                assertThat(other.get(path).status()).as(path).isEqualTo(404);
            }
            assertThat(other.get(group + "/discussions").json().at("/total").asInt())
                    .isZero();
            assertThat(other.get(group).status()).isEqualTo(200);
        }
        assertThat(outsider.put(reply, Map.of("body", "x"), "If-Match", "\"1\"").status())
                .isEqualTo(404);
        assertThat(sams.get(reply).text("body")).isEqualTo("Psst.");
    }

    @Test
    void numberAloneLeadsToTheDiscussion() throws Exception {
        String group = group("public");
        Answer discussion = discussion(group);
        String number = discussion.text("slug").replaceAll("-.*", "");

        Answer moved = visitor.get(group + "/discussions/" + number);

        assertThat(moved.status()).isEqualTo(301);
        assertThat(moved.header("Location")).isEqualTo(discussion.text("self"));
    }

    /// The address of a group to which Hal and Sam belong.
    private String group(String readers) throws Exception {
        String self = hals.post(
                        "/api/v1/groups",
                        Map.of("title", Writers.title("Orchard"), "body", "We prune.", "readers", readers))
                .text("self");
        String path = self.substring("/api/v1".length());
        people.join(
                sam.viewer(),
                groups.list("", sam.viewer(), new PageChoice(1, 10_000)).items().stream()
                        .filter(row -> row.path().equals(path))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                Wish.PLAIN);
        return self;
    }

    private Answer discussion(String group) throws Exception {
        Answer started = hals.post(
                group + "/discussions",
                Map.of("title", Writers.title("When"), "body", "Before the frost?", "question", true));
        assertThat(started.status()).as(started.toString()).isEqualTo(201);
        return started;
    }
}
