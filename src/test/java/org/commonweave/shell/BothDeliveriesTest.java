package org.commonweave.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonweave.ViewTest;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Slug;
import org.commonweave.base.Viewer;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.content.ContentRef;
import org.commonweave.content.IntroductionService;
import org.commonweave.content.file.FileDetails;
import org.commonweave.content.file.SamplePictures;
import org.commonweave.content.file.StoredFiles;
import org.commonweave.forum.DiscussionService;
import org.commonweave.forum.Talkers;
import org.commonweave.member.Accounts;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberLookup;
import org.commonweave.member.MemberRoles;
import org.commonweave.member.People;
import org.commonweave.member.security.Browser;
import org.commonweave.site.Site;
import org.commonweave.story.Tellers;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/// What a visitor is sent, what a member's browser gets first, and what the living page then shows are the same text.
class BothDeliveriesTest extends ViewTest {

    /// What only members can press, and what only those who may write have at hand beside the text, and what only those
    /// are told who come for the first
    /// time.
    private static final String FOR_SOME =
            "a[href*='/edit?from='], .home-uses, .follow-menu, .reaction-buttons, [data-live],"
                    + " .page-doors button:matchesOwn(^(Follow|Mute)$)";

    /// Answer programs only, so there is no page to compare.
    private static final List<String> FOR_PROGRAMS = List.of("/feed.atom", "/sitemap.xml", "/stories/feed.atom");

    /// Lead elsewhere, each for a module of its own.
    private static final List<String> FROM_OLD_SITES = List.of("/?p=12", "/2014/05/told-twice");

    @Autowired
    private WikiService wiki;

    @Autowired
    private Writers writers;

    @Autowired
    private IntroductionService introductions;

    @Autowired
    private StoredFiles files;

    @Autowired
    private MemberDirectory members;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MemberRoles roles;

    @Autowired
    private MemberLookup lookup;

    @Autowired
    private Talkers talkers;

    @Autowired
    private Tellers tellers;

    @Autowired
    private Site site;

    @Autowired
    private DiscussionService discussions;

    @Autowired
    private JdbcClient database;

    @Autowired
    private List<PublicPages> modules;

    @LocalServerPort
    private int port;

    private final List<String> addresses = new ArrayList<>();

    private String source = "";
    private String embedded = "";

    @BeforeEach
    void write() {
        showWhatOtherTestsHid();
        Viewer writer = writers.somebody(Role.MEMBER);
        String title = Writers.title("Told twice");
        ContentRef page = start(writer, title, """
                Words with *weight*, a footnote[^1] and #told-twice.

                ## One
                - [ ] task
                ## Two
                | a | b |
                |---|---|
                | 1 | 2 |
                ## Three
                > [!TIP]
                > See [[Nobody wrote this]] and [[%s]].

                [^1]: The note.
                """.formatted(title));
        wiki.edit(writer, page.id(), Writers.edit(title, "Other words.\n\n## One\n\nEnd.", 1));
        start(writer, Writers.title("Pointing there"), "[[" + title + "]] #told-twice");
        FileDetails file = files.keep(writer, "pond.jpg", SamplePictures.jpeg(40, 30));
        start(writer, Writers.title("Pictured"), "![A pond](" + file.path() + ")");
        ContentRef removed = start(writer, Writers.title("Taken away"), "x");
        wiki.remove(writer, removed.id(), "It was wrong.");
        ContentRef group = talkers.openGroup(writer);
        ContentRef discussion = talkers.discussion(writer, group, Writers.title("Talked over"), "Hm? #told-twice");
        ContentRef reply = talkers.reply(writer, discussion, "Words with *weight*.");
        talkers.answer(writer, discussion, reply, "And more.");
        ContentRef taken = talkers.reply(writer, discussion, "Gone soon.");
        discussions.remove(writer, taken.id(), "It was wrong.");
        ContentRef story = tellers.published(
                writer,
                Writers.title("Tried it"),
                "It rained. #told-twice",
                Map.of("uses", page.path(), "place", "Mill Lane, " + title));
        if (introductions.of("/tags/told-twice", writer).isEmpty()) {
            introductions.begin(writer, "/tags/told-twice", Writers.text("", "What is *told* twice."));
        }
        wasElsewhere(page, "?p=12", "/2014/05/told-twice");
        String path = page.path();
        source = path + ".md";
        embedded = "/oembed?url=" + site.address(path);
        addresses.addAll(List.of(
                "/",
                "/wiki",
                "/wiki?page=2",
                "/wiki/wanted",
                path,
                path + "/history",
                path + "/revisions/1",
                path + "/compare?from=1&to=2",
                path + "/compare?from=2&to=1",
                "/tags",
                "/tags/told-twice",
                members.one(writer.member().orElseThrow()).path(),
                "/recent",
                file.page(),
                "/search?q=%22told+twice%22",
                "/wiki/nobody-wrote-this",
                "/stories",
                "/places",
                "/places/" + Slug.of(title),
                story.path(),
                "/groups",
                "/groups/unanswered",
                "/moderation",
                group.path(),
                discussion.path(),
                discussion.path() + "?order=threaded",
                removed.path(),
                removed.path() + "/history",
                "/nothing/at/all"));
    }

    private void wasElsewhere(ContentRef page, String... before) {
        for (String address : before) {
            database.sql("replace into old_addresses (address, source, content_id, target) values (?, 'test', ?, '')")
                    .params(address, page.id())
                    .update();
        }
    }

    /// Members rightly find more in lists and numbers as long as something is for them alone.
    private void showWhatOtherTestsHid() {
        database.sql("update contents set visibility = 'PUBLIC'").update();
        database.sql("update measures set visibility = 'PUBLIC'").update();
    }

    @Test
    void visitorsAndMembersReadTheSame() throws Exception {
        Browser visitor = new Browser(port);
        Browser member = new Browser(port);
        member.signIn(new People(accounts, roles, lookup, database).member().handle(), People.PASSWORD);
        signIn(Role.MEMBER);

        for (String address : addresses) {
            HttpResponse<String> plain = visitor.get(address);
            HttpResponse<String> first = member.get(address);
            goTo(address.substring(1));
            Document sent = Jsoup.parse(plain.body());

            String text = text(sent.select("main").outerHtml());
            assertThat(text).as(address).isNotBlank();
            assertThat(text(Jsoup.parse(first.body()).select("#first-text main").outerHtml()))
                    .as("first text of " + address)
                    .isEqualTo(text);
            assertThat(text(((Component) getCurrentView()).getElement().getOuterHTML()))
                    .as("living " + address)
                    .isEqualTo(text);
            assertThat(first.statusCode()).as(address).isEqualTo(plain.statusCode());
            assertThat(Jsoup.parse(first.body()).title()).as(address).isEqualTo(sent.title());
            assertThat(Jsoup.parse(first.body()).select("link[rel=canonical]").attr("href"))
                    .isEqualTo(sent.select("link[rel=canonical]").attr("href"));
        }
    }

    @Test
    void everyModuleWithSomethingToReadIsAmongThem() {
        List<String> all = new ArrayList<>(addresses);
        all.addAll(FOR_PROGRAMS);
        all.addAll(FROM_OLD_SITES);
        all.add(source);
        all.add(embedded);

        assertThat(modules)
                .filteredOn(module -> !module.getClass().getPackageName().equals("org.commonweave.recipe"))
                .allSatisfy(module -> assertThat(all)
                        .as("no address of " + module.getClass().getSimpleName() + " is compared; add one")
                        .anyMatch(address -> module.find(request(address)).isPresent()));
    }

    private ContentRef start(Viewer writer, String title, String body) {
        return wiki.start(writer, NewPage.of(Writers.text(title, body))).content();
    }

    private static PageRequest request(String address) {
        UriComponents parts = UriComponentsBuilder.fromUriString(address).build();
        return new PageRequest(String.valueOf(parts.getPath()), Map.copyOf(parts.getQueryParams()), Viewer.VISITOR);
    }

    private static String text(String html) {
        Document document = Jsoup.parse(html);
        document.select(FOR_SOME).remove();
        return document.text().replaceAll("[ ·]+", " ").strip();
    }
}
