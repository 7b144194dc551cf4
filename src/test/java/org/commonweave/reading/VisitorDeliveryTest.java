package org.commonweave.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentWriting;
import org.commonweave.content.Saved;
import org.commonweave.member.Accounts;
import org.commonweave.member.ProfileEdit;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.member.security.Browser;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiPath;
import org.commonweave.wiki.WikiService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yaml.snakeyaml.Yaml;

@RunningCommonsTest
class VisitorDeliveryTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private final WikiService wiki;
    private final ContentWriting writing;
    private final Writers writers;
    private final Accounts accounts;
    private final Viewer steward;
    private final int port;

    @Autowired
    VisitorDeliveryTest(
            WikiService wiki, ContentWriting writing, Writers writers, Accounts accounts, @LocalServerPort int port) {
        this.wiki = wiki;
        this.writing = writing;
        this.writers = writers;
        this.accounts = accounts;
        this.port = port;
        steward = writers.somebody(Role.STEWARD);
    }

    @Test
    void articleIsWholeWithoutSessionCookieOrScript() throws Exception {
        String title = Writers.title("Plain page");
        Saved page = start(title, "## Part\n\nReal words, [[" + title + "]] and <script>alert(1)</script>.");

        HttpResponse<String> answer = get(page.content().path());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("script-src 'self'")
                        .doesNotContain("unsafe-inline", "unsafe-eval"));
        Document html = Jsoup.parse(answer.body());
        assertThat(html.select("main h1").text()).isEqualTo(title);
        assertThat(html.select("main .prose").text()).contains("Real words", "<script>alert(1)</script>");
        assertThat(html.select("main script, [onclick], [style]")).isEmpty();
        assertThat(html.title()).startsWith(title);
    }

    @Test
    void headTellsEverythingAboutThePageInWholeAddresses() throws Exception {
        String title = Writers.title("Well described");
        Saved page = start(title, "The first words.\n\n![A spade](https://example.org/spade.png \"Mine\")");
        String path = page.content().path();

        Document html = Jsoup.parse(get(path).body());

        assertThat(html.select("html").attr("lang")).isEqualTo("en");
        assertThat(html.select("meta[name=description]").attr("content")).isEqualTo("The first words.");
        assertThat(html.select("link[rel=canonical]").attr("href")).isEqualTo(origin() + path);
        assertThat(html.select("meta[property^=og:]").eachAttr("property"))
                .containsExactlyInAnyOrder(
                        "og:title", "og:description", "og:type", "og:url", "og:site_name", "og:image");
        assertThat(html.select("meta[property=og:image]").attr("content")).isEqualTo("https://example.org/spade.png");
        assertThat(html.select("link[rel=alternate]").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        origin() + path + ".md",
                        origin() + "/feed.atom",
                        origin() + "/oembed?url=" + URLEncoder.encode(origin() + path, StandardCharsets.UTF_8));
        assertThat(html.select("script[type=application/ld+json]").html())
                .contains("\"@type\":\"TechArticle\"", "\"headline\":\"" + title, "\"license\":\"https://");
    }

    @Test
    void numberedPagesOfAListAreKnownUnderTheirOwnAddress() throws Exception {
        for (int i = 0; i < 51; i++) {
            start(Writers.title("Counted"), "x");
        }

        Document second = Jsoup.parse(get("/wiki?page=2").body());

        assertThat(second.select("link[rel=canonical]").attr("href")).isEqualTo(origin() + "/wiki?page=2");
        assertThat(second.select(".site-nav a[aria-current]").attr("href")).isEqualTo("/wiki");
        assertThat(Jsoup.parse(get("/wiki?page=9999").body()).select("main li a"))
                .isNotEmpty();
    }

    @Test
    void whoHasThePageAlreadyIsToldSo() throws Exception {
        String path = start(Writers.title("Known"), "x").content().path();
        String tag = get(path).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = get(path, "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get(path, "If-None-Match", "\"other\", " + tag).statusCode()).isEqualTo(304);
        assertThat(get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void whoKnowsWhenThePageChangedIsToldWhetherItDidSince() throws Exception {
        String path = start(Writers.title("Dated"), "x").content().path();
        String changed = get(path).headers().firstValue("Last-Modified").orElseThrow();

        assertThat(get(path, "If-Modified-Since", changed).statusCode()).isEqualTo(304);
        assertThat(get(path, "If-Modified-Since", "Sat, 01 Jan 2000 00:00:00 GMT")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get(path, "If-Modified-Since", "yesterday").statusCode()).isEqualTo(200);
        assertThat(get(path, "If-Modified-Since", changed, "If-None-Match", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/wiki", "/wiki/nobody-wrote-this", "/feed.atom", "/sitemap.xml", "/robots.txt"})
    void whoAsksForTheHeadOnlyGetsTheHeadOnly(String path) throws Exception {
        HttpResponse<String> whole = get(path);
        HttpResponse<String> head = BROWSER.send(
                HttpRequest.newBuilder(address(path))
                        .method("HEAD", BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());

        assertThat(head.statusCode()).isEqualTo(whole.statusCode());
        assertThat(head.body()).isEmpty();
        for (String name : new String[] {"Content-Type", "Content-Length", "ETag"}) {
            assertThat(head.headers().firstValue(name))
                    .isEqualTo(whole.headers().firstValue(name));
        }
    }

    @Test
    void changedPageIsSentAtOnce() throws Exception {
        String title = Writers.title("Changing");
        Saved page = start(title, "Before.");
        get(page.content().path());

        wiki.edit(steward, page.content().id(), Writers.edit(title, "After.", 1));

        assertThat(get(page.content().path()).body()).contains("After.").doesNotContain("Before.");
    }

    @Test
    void nobodyReadsAnOldTextAfterTheNewOneIsSaved() throws Exception {
        String title = Writers.title("Read all the time");
        Saved page = start(title, "Mark 0.");
        AtomicBoolean isOver = new AtomicBoolean();
        Callable<Integer> reading = () -> {
            int read = 0;
            while (!isOver.get()) {
                get(page.content().path());
                read++;
            }
            return read;
        };
        try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> busy = List.of(readers.submit(reading), readers.submit(reading));
            try {
                for (int revision = 1; revision <= 40; revision++) {
                    String mark = "Mark " + revision + ".";
                    wiki.edit(steward, page.content().id(), Writers.edit(title, mark, revision));

                    assertThat(get(page.content().path()).body()).contains(mark);
                }
            } finally {
                isOver.set(true);
            }
            for (Future<Integer> reader : busy) {
                assertThat(reader.get()).isPositive();
            }
        }
    }

    @Test
    void newNameOfAWriterIsSaidAtOnce() throws Exception {
        Viewer writer = writers.somebody(Role.MEMBER);
        String path = wiki.start(writer, NewPage.of(Writers.text(Writers.title("By somebody"), "x")))
                .content()
                .path();
        get(path);

        accounts.changeProfile(writer, new ProfileEdit("Somebody Renamed", ""));

        assertThat(get(path).body()).contains("Somebody Renamed");
    }

    @Test
    void answerThatLiesReadyIsSentLikeOneThatWasJustMade() throws Exception {
        String path = start(Writers.title("Asked for twice"), "x").content().path();

        HttpResponse<String> made = get(path);
        HttpResponse<String> ready = get(path);

        assertThat(headers(ready)).isEqualTo(headers(made));
        assertThat(ready.body()).isEqualTo(made.body());
    }

    @Test
    void removedPageIsGoneForThoseWhoReadItBefore() throws Exception {
        Saved page = start(Writers.title("Soon gone"), "x");
        get(page.content().path());
        get(page.content().path());

        writing.remove(steward, page.content().id(), "Told twice");

        assertThat(get(page.content().path()).statusCode()).isEqualTo(410);
    }

    @Test
    void compressedFormSaysTheSame() throws Exception {
        String path =
                start(Writers.title("Small"), "Words to compress.").content().path();
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Accept-Encoding", "gzip")
                .build();

        HttpResponse<byte[]> answer = BROWSER.send(request, BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (GZIPInputStream plain = new GZIPInputStream(new java.io.ByteArrayInputStream(answer.body()))) {
            assertThat(new String(plain.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(get(path).body());
        }
    }

    @Test
    void missingPageOffersToStartItAndNamesWhoPointsThere() throws Exception {
        String missing = Writers.title("Not written");
        Saved pointer = start(Writers.title("Pointing"), "[[" + missing + "]]");

        HttpResponse<String> answer = get(WikiPath.of(missing));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(Jsoup.parse(answer.body()).select("main a").eachAttr("href"))
                .anyMatch(link -> link.startsWith("/wiki/new?title="))
                .contains(pointer.content().path());
    }

    @Test
    void renamedPageLeadsOnForEver() throws Exception {
        Saved page = start(Writers.title("Before the move"), "x");
        Saved moved = wiki.edit(steward, page.content().id(), Writers.edit(Writers.title("After the move"), "x", 1));

        String now = moved.content().path();

        for (String below : new String[] {"", "/history", "/compare?from=1&to=2", "/revisions/1", ".md"}) {
            HttpResponse<String> answer = get(page.content().path() + below);

            assertThat(answer.statusCode()).as(below).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location")).hasValue(now + below);
            assertThat(get(now + below).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void addressTypedByHandLeadsToThePageThatWasMeant() throws Exception {
        String title = Writers.title("Café & Cake");
        String path = start(title, "x").content().path();

        HttpResponse<String> answer =
                get("/wiki/" + URLEncoder.encode(title, UTF_8).replace("+", "_"));

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue(path);
    }

    @Test
    void tagIsFoundUnderItsNameToo() throws Exception {
        String tag = "Gärten" + System.nanoTime();
        String path = start(Writers.title("Tagged"), "About #" + tag).content().path();
        String link = Jsoup.parse(get(path).body()).select("main .prose a.tag").attr("href");

        assertThat(get(link).statusCode()).isEqualTo(200);
        HttpResponse<String> named = get("/tags/" + URLEncoder.encode(tag, UTF_8));
        assertThat(named.statusCode()).isEqualTo(301);
        assertThat(named.headers().firstValue("Location")).hasValue(link);
    }

    @Test
    void removedPageSaysWhy() throws Exception {
        Saved page = start(Writers.title("Removed"), "x");
        writing.remove(steward, page.content().id(), "The bridge is closed");

        for (String below : new String[] {"", "/history", "/revisions/1", "/compare", ".md"}) {
            HttpResponse<String> answer = get(page.content().path() + below);

            assertThat(answer.statusCode()).as(below).isEqualTo(410);
            assertThat(answer.body()).contains("The bridge is closed");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Plain", "With: a colon", "'Quoted' \"twice\"", "# [1] - {x}", "Уголок 🎉", "2024-01-01", "null"
            })
    void textIsThereAsItWasTypedUnderAHeadThatProgramsRead(String words) throws Exception {
        String title = Writers.title(words);
        Saved page = start(title, "---\nSome *words*.\n", "one", "two: three");

        HttpResponse<String> answer = get(page.content().path() + ".md");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/markdown;charset=UTF-8");
        Matcher parts =
                Pattern.compile("\\A---\n(.*?)\n---\n\n(.*)\\z", Pattern.DOTALL).matcher(answer.body());
        assertThat(parts.matches()).isTrue();
        assertThat(parts.group(2)).isEqualTo("---\nSome *words*.\n");
        Map<String, Object> head = new Yaml().load(parts.group(1));
        assertThat(head)
                .containsEntry("title", title)
                .containsEntry("tags", List.of("one", "two: three"))
                .containsEntry("revision", 1)
                .containsEntry("licence", "CC-BY-SA-4.0")
                .containsEntry("source", origin() + page.content().path())
                .containsKeys("author", "date", "lastmod", "language");
    }

    @Test
    void feedIsValidAtomWithTheNewestFirst() throws Exception {
        String title = Writers.title("In the feed");
        start(title, "x");

        SyndFeed feed =
                new SyndFeedInput().build(new StringReader(get("/feed.atom").body()));

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getEntries().getFirst().getTitle()).isEqualTo(title);
        assertThat(feed.getEntries())
                .allSatisfy(entry -> assertThat(entry.getLink()).startsWith(origin()))
                .allSatisfy(entry -> assertThat(entry.getAuthors()).isNotEmpty())
                .allSatisfy(entry -> assertThat(entry.getUpdatedDate()).isNotNull());
        assertThat(feed.getEntries().stream().map(SyndEntry::getUri)).doesNotHaveDuplicates();
        assertThat(feed.getLinks()).extracting(SyndLink::getHref).contains(origin() + "/feed.atom", origin() + "/");
    }

    @Test
    void entryOfARenamedPageIsTheSameEntry() throws Exception {
        Saved page = start(Writers.title("Entry before"), "x");
        String before = newestEntry();
        wiki.edit(steward, page.content().id(), Writers.edit(Writers.title("Entry after"), "x", 1));

        assertThat(newestEntry()).isEqualTo(before).startsWith("urn:uuid:");
    }

    private String newestEntry() throws Exception {
        return new SyndFeedInput()
                .build(new StringReader(get("/feed.atom").body()))
                .getEntries()
                .getFirst()
                .getUri();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0008\u001B[0m", "\uD83D", "\uFFFE", "\0", "]]>&<\"'", "\u202E"})
    void strangeCharactersInATitleSpoilNoFeed(String characters) throws Exception {
        String title = Writers.title("Strange");
        wiki.start(steward, NewPage.of(Writers.text(title + characters, "About " + characters, "tag" + characters)));

        SyndFeed feed =
                new SyndFeedInput().build(new StringReader(get("/feed.atom").body()));

        assertThat(feed.getEntries().getFirst().getTitle()).startsWith(title);
    }

    @Test
    void sitemapLeadsToEveryPage() throws Exception {
        Saved page = start(Writers.title("On the map"), "x");

        assertThat(get("/sitemap.xml").body()).contains("/sitemap-1.xml");
        assertThat(get("/sitemap-1.xml").body())
                .contains(origin() + page.content().path() + "</loc>", origin() + "/wiki</loc>");
        assertThat(get("/sitemap-2.xml").statusCode()).isEqualTo(404);
        assertThat(get("/robots.txt").body()).contains("Sitemap: ");
    }

    @Test
    void historyAndComparisonAreReadWithoutScript() throws Exception {
        String title = Writers.title("With a past");
        Saved page = start(title, "A spade.");
        wiki.edit(steward, page.content().id(), Writers.edit(title, "A fork.", 1));
        String path = page.content().path();

        assertThat(Jsoup.parse(get(path + "/history").body()).select(".history-row"))
                .hasSize(2);
        Document comparison = Jsoup.parse(get(path + "/compare?from=1&to=2").body());
        assertThat(comparison.select("del").text()).isEqualTo("spade");
        assertThat(comparison.select("ins").text()).isEqualTo("fork");
        assertThat(get(path + "/revisions/1").body()).contains("A spade.");
        assertThat(get(path + "/revisions/9").statusCode()).isEqualTo(404);
    }

    @Test
    void strangeAddressesAreAnsweredWithoutAFault() throws Exception {
        for (String path : new String[] {
            "/",
            "/wiki",
            "/wiki/",
            "/wiki//",
            "/tags/none",
            "/people/nobody",
            "/wiki?page=0",
            "/wiki?page=99999999999",
            "/wiki/%F0%9F%8E%89",
            "/wiki/%D9%83%D9%8A%D9%81",
            "/recent?page=-1",
            "/a/history",
            "/x.md",
            "/y/feed.atom"
        }) {
            assertThat(get(path).statusCode()).as(path).isIn(200, 400, 404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.atom", "/sitemap.xml", "/robots.txt"})
    void membersGetDocumentsAsEverybodyDoes(String path) throws Exception {
        Browser member = signedIn();

        HttpResponse<String> answer = member.get(path);

        assertThat(answer.headers().firstValue("Content-Type"))
                .isEqualTo(get(path).headers().firstValue("Content-Type"));
        assertThat(answer.body()).isEqualTo(get(path).body());
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
    }

    @Test
    void membersAreLedOnFromAnOldAddressAndGetTextsToo() throws Exception {
        Saved page = start(Writers.title("Old for members"), "Some *words*.");
        Saved moved = wiki.edit(steward, page.content().id(), Writers.edit(Writers.title("New"), "Some *words*.", 1));
        Browser member = signedIn();

        assertThat(member.get(page.content().path()).statusCode()).isEqualTo(301);
        assertThat(member.get(moved.content().path() + ".md").body()).endsWith("Some *words*.");
    }

    @Test
    void whoSignsInOnAPageComesBackToIt() throws Exception {
        assertThat(Jsoup.parse(get("/wiki/a%26b=c?y=z").body())
                        .select(".site-account a")
                        .attr("href"))
                .isEqualTo("/sign-in?continue=%2Fwiki%2Fa%26b%3Dc");
    }

    private Browser signedIn() throws Exception {
        Browser browser = new Browser(port);
        browser.signIn(IntegrationTest.ADMINISTRATOR, IntegrationTest.PASSWORD);
        return browser;
    }

    private Saved start(String title, String body, String... tags) {
        return wiki.start(steward, NewPage.of(Writers.text(title, body, tags)));
    }

    private String origin() {
        return "http://localhost:" + port;
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return BROWSER.send(request.build(), BodyHandlers.ofString());
    }

    private static Map<String, List<String>> headers(HttpResponse<?> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
