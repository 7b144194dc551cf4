package org.commonweave.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A visitor searches without a script.
@RunningCommonsTest
class SearchPagesTest {

    @Autowired
    private WikiService wiki;

    @Autowired
    private Writers writers;

    @LocalServerPort
    private int port;

    private Viewer writer = Viewer.VISITOR;

    @BeforeEach
    void somebodyWrites() {
        writer = writers.somebody(Role.MEMBER);
    }

    @Test
    void resultsArePlainHtmlWithMarksAndWithoutACookie() throws Exception {
        write("Mend a zibbleflang", "The zibbleflang is mended with string.", "repair");

        HttpResponse<String> answer = get("/search?q=zibbleflang");
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.title()).startsWith("Search: zibbleflang");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select(".search-form input[name=q]").val()).isEqualTo("zibbleflang");
        assertThat(page.select(".hit h2 a").attr("href")).isEqualTo("/wiki/mend-a-zibbleflang");
        assertThat(page.select(".hit h2 mark").text()).isEqualTo("zibbleflang");
        assertThat(page.select(".hit .entry-text mark").text()).isEqualTo("zibbleflang");
        assertThat(page.select(".search-count").text()).isEqualTo("One result");
    }

    @Test
    void filtersAreLinksThatKeepTheWordsAndCanBeTakenOff() throws Exception {
        write("Paint a runcible", "A", "spoons", "owls");
        write("Varnish a runcible", "B", "spoons");

        Document all = page("/search?q=runcible");
        Elements owls = all.select(".filter-list a:contains(owls)");
        assertThat(owls.select(".count").text()).isEqualTo("1");

        Document filtered = page(owls.attr("href"));
        assertThat(filtered.select(".hit")).hasSize(1);
        assertThat(filtered.select(".search-form input[name=tag]").val()).isEqualTo("owls");

        Document again = page(filtered.select(".chosen-filters a").attr("href"));
        assertThat(again.select(".hit")).hasSize(2);
    }

    @Test
    void whoFindsNothingCanStartThePage() throws Exception {
        Document page = page("/search?q=polish+a+dongle");

        assertThat(page.select("a[href='/wiki/new?title=Polish+a+dongle']").text())
                .isEqualTo("Start this page");
    }

    @Test
    void anotherSpellingIsALink() throws Exception {
        write("Tune a quangle-wangle", "Quanglewangle.");

        Document page = page("/search?q=quanglevangle");

        assertThat(page.select(".search-spelling a").attr("href")).isEqualTo("/search?q=quanglewangle");
    }

    @Test
    void aPageSavedAMomentAgoIsFoundBySomebodyWhoJustLookedForItInVain() throws Exception {
        assertThat(page("/search?q=attery").select(".hit")).isEmpty();

        write("Attery squash", "A");

        assertThat(page("/search?q=attery").select(".hit")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=",
                "q=%00",
                "q=%zz",
                "q=%F0%9F%8C%BB",
                "q=%22",
                "q=-",
                "q=OR",
                "q=x&page=0",
                "q=x&page=-1",
                "q=x&page=99999999999",
                "q=x&kind=nonsense",
                "q=x&kind=%00",
                "q=x&tag=&tag=%20",
                "q=x&author=nobody",
                "q=x&from=yesterday&to=2026-02-31",
                "q=x&from=-999999999-01-01",
                "q=x&from=+999999999-12-31&to=0000-01-01"
            })
    void anyAddressHasAnAnswer(String query) throws Exception {
        assertThat(get("/search?" + query).statusCode()).isIn(200, 400);
        assertThat(get("/search/suggestions?" + query).statusCode()).isIn(200, 400);
    }

    @Test
    void hostileWordsAreShownAsTheyWereTyped() throws Exception {
        String typed = "<script>alert(1)</script> \" onfocus=alert(1) '";

        Document page = page("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));

        assertThat(page.select("main script, [onfocus]")).isEmpty();
        assertThat(page.select(".search-form input[name=q]").val()).isEqualTo(typed);
    }

    @Test
    void tenThousandCharactersGetASentenceAndAreNotLost() throws Exception {
        String typed = "ü".repeat(10_000);

        HttpResponse<String> answer = get("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.select(".notice").text()).contains("10,000 characters", "first 300");
        assertThat(page.select(".search-form input[name=q]").val()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "\"\"", "OR", "AND - OR", "tag:", "((*"})
    void whoTypesOnlySignsIsToldThatAWordIsMissing(String typed) throws Exception {
        Document page = page("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));

        assertThat(page.select(".notice").text()).contains("no word to look for");
        assertThat(page.select(".search-form input[name=q]").val()).isEqualTo(typed);
    }

    @Test
    void whoTypesNothingIsNotToldOff() throws Exception {
        assertThat(page("/search?q=+").select(".notice")).isEmpty();
    }

    @Test
    void suggestionsAreForEverybodyAndKeptByNobody() throws Exception {
        write("Whittle a \"Pobble\"", "A");

        HttpResponse<String> answer = get("/search/suggestions?q=whit+a+pob");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body())
                .isEqualTo(
                        "[{\"title\":\"Whittle a \\\"Pobble\\\"\",\"path\":\"/wiki/whittle-a-pobble\",\"kind\":\"page\"}]");
    }

    private void write(String title, String body, String... tags) {
        wiki.start(writer, NewPage.of(Writers.text(title, body, tags)));
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(get(address).body());
    }

    private HttpResponse<String> get(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + address.replace("%zz", "%25zz")))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
