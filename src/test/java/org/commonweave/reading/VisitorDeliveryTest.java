package org.commonweave.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentWriting;
import org.commonweave.content.Saved;
import org.commonweave.member.Accounts;
import org.commonweave.member.ProfileEdit;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiPath;
import org.commonweave.wiki.WikiService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

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
        assertThat(html.select("link[rel=canonical], meta[property=og:title], script[type=application/ld+json]"))
                .hasSize(3);
        assertThat(html.select("link[rel=alternate][type=text/markdown]")).hasSize(1);
    }

    @Test
    void whoHasThePageAlreadyIsToldSo() throws Exception {
        String path = start(Writers.title("Known"), "x").content().path();
        String tag = get(path).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = get(path, "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
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

        HttpResponse<String> answer = get(page.content().path());

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue(moved.content().path());
    }

    @Test
    void removedPageSaysWhy() throws Exception {
        Saved page = start(Writers.title("Removed"), "x");
        writing.remove(steward, page.content().id(), "The bridge is closed");

        HttpResponse<String> answer = get(page.content().path());

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("The bridge is closed");
    }

    @Test
    void textIsThereAsItWasTyped() throws Exception {
        String title = Writers.title("Source text");
        Saved page = start(title, "Some *words*.");

        HttpResponse<String> answer = get(page.content().path() + ".md");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/markdown;charset=UTF-8");
        assertThat(answer.body()).isEqualTo("# " + title + "\n\nSome *words*.");
    }

    @Test
    void feedIsValidAtomWithTheNewestFirst() throws Exception {
        String title = Writers.title("In the feed");
        start(title, "x");

        SyndFeed feed =
                new SyndFeedInput().build(new StringReader(get("/feed.atom").body()));

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getEntries().getFirst().getTitle()).isEqualTo(title);
    }

    @Test
    void sitemapLeadsToEveryPage() throws Exception {
        Saved page = start(Writers.title("On the map"), "x");

        assertThat(get("/sitemap.xml").body()).contains("/sitemap-1.xml");
        assertThat(get("/sitemap-1.xml").body()).contains(page.content().path() + "</loc>");
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

    private Saved start(String title, String body) {
        return wiki.start(steward, NewPage.of(Writers.text(title, body)));
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
