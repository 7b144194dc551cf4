package org.commonweave.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentLists;
import org.commonweave.content.ContentWriting;
import org.commonweave.content.Saved;
import org.commonweave.link.LinkGraph;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.search.Counted;
import org.commonweave.search.Hit;
import org.commonweave.search.SearchRequest;
import org.commonweave.search.SearchResults;
import org.commonweave.search.SearchService;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningCommonsTest
class SecondKindTest {

    private final ContentWriting writing;
    private final WikiService wiki;
    private final ContentLists lists;
    private final LinkGraph links;
    private final SearchService search;
    private final Viewer cook;
    private final int port;

    @Autowired
    SecondKindTest(
            ContentWriting writing,
            WikiService wiki,
            ContentLists lists,
            LinkGraph links,
            SearchService search,
            Writers writers,
            @LocalServerPort int port) {
        this.writing = writing;
        this.wiki = wiki;
        this.lists = lists;
        this.links = links;
        this.search = search;
        this.port = port;
        cook = writers.somebody(Role.MEMBER);
    }

    @Test
    void itIsWrittenListedAndReadLikeAnyOther() throws Exception {
        Saved recipe = cook("Soup", "Boil it.");

        assertThat(lists.recent(Viewer.VISITOR, 1).items())
                .anyMatch(item -> item.kind().equals("recipe"));
        assertThat(get(recipe.content().path())).contains("Boil it.");
        assertThat(get(recipe.content().path() + "/history")).contains("history-row");
        assertThat(get(recipe.content().path() + ".md")).contains("Boil it.");
    }

    @Test
    void itAndPagesKnowOfEachOther() throws Exception {
        Saved recipe = cook("Bread", "Bake it.");
        Saved page = wiki.start(
                cook,
                NewPage.of(Writers.text(
                        Writers.title("Lunch"), "[Bread](" + recipe.content().path() + ")")));

        assertThat(links.backlinks(recipe.content().id(), Viewer.VISITOR)).containsExactly(page.content());

        Saved tea = cook("Tea", "With [lunch](" + page.content().path() + ").");

        assertThat(links.backlinks(page.content().id(), Viewer.VISITOR)).isEqualTo(List.of(tea.content()));
        assertThat(get(page.content().path())).contains("Recipes", tea.content().path());
    }

    @Test
    void itIsSearchedFilteredAndSuggestedLikeAnyOther() throws Exception {
        Saved recipe = cook("Blancmange", "Stir the isinglass.");
        wiki.start(cook, NewPage.of(Writers.text(Writers.title("Isinglass"), "From the chemist.")));

        SearchResults results = search.find(SearchRequest.of("isinglass"), Viewer.VISITOR);

        assertThat(results.hits().items()).extracting(Hit::kind).containsExactlyInAnyOrder("recipe", "page");
        assertThat(results.facets().kinds())
                .containsExactlyInAnyOrder(new Counted<>("recipe", 1), new Counted<>("page", 1));
        assertThat(search.suggest("blanc", Viewer.VISITOR)).containsExactly(recipe.content());
        assertThat(get("/search?q=isinglass&kind=recipe"))
                .contains("Recipes", recipe.content().path())
                .doesNotContain("From the chemist");
    }

    @Test
    void itIsNamedToReadersOfFeedsAndSitemapsAndToOtherProgramsLikeAnyOther() throws Exception {
        String path = cook("Crumble", "Rub the butter in.").content().path();

        assertThat(get("/feed.atom")).contains(path);
        assertThat(get("/sitemap-1.xml")).contains(path);
        assertThat(ask(path).headers().allValues("Set-Cookie")).isEmpty();
        assertThat(ask(path).headers().firstValue("ETag")).isPresent();
    }

    @Test
    void itIsRenamedAndRemovedAndSearchKnowsItLikeAnyOther() throws Exception {
        Saved first = cook("Trifle", "Soak the ratafia.");
        String title = Writers.title("Tipsy cake");
        Saved renamed = writing.save(
                cook,
                first.content().id(),
                new ContentEdit(Writers.text(title, "Soak the ratafia.").text(), 1, "", false, null));

        assertThat(search.find(SearchRequest.of("ratafia"), Viewer.VISITOR)
                        .hits()
                        .items())
                .extracting(Hit::path)
                .containsExactly(renamed.content().path());

        writing.remove(cook, renamed.content().id(), "Nobody ate it.");

        assertThat(search.find(SearchRequest.of("ratafia"), Viewer.VISITOR).total())
                .isZero();
        HttpResponse<String> gone = ask(renamed.content().path());
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("Nobody ate it.");
    }

    private Saved cook(String name, String body) {
        String title = Writers.title(name);
        return writing.create(cook, new Recipe(title, 4), Writers.text(title, body));
    }

    private String get(String path) throws Exception {
        return ask(path).body();
    }

    private HttpResponse<String> ask(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
