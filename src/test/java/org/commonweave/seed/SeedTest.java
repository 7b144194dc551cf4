package org.commonweave.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentReading;
import org.commonweave.content.Lookup;
import org.commonweave.link.LinkGraph;
import org.commonweave.link.WantedPath;
import org.commonweave.member.RunningCommonsTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningCommonsTest
class SeedTest {

    private final Seed seed;
    private final SampleFolder folder;
    private final ContentReading reading;
    private final LinkGraph links;
    private final int port;

    @Autowired
    SeedTest(Seed seed, SampleFolder folder, ContentReading reading, LinkGraph links, @LocalServerPort int port) {
        this.port = port;
        this.seed = seed;
        this.folder = folder;
        this.reading = reading;
        this.links = links;
    }

    @Test
    void plantsEveryPageOnceWithItsAuthorPicturesAndLinks() {
        seed.plant();
        seed.plant();

        assertThat(folder.pages()).hasSizeGreaterThanOrEqualTo(40).allSatisfy(name -> {
            var page = details("/wiki/" + name.replace(".md", ""));
            assertThat(page.revision()).isOne();
            assertThat(page.html()).doesNotContain("src=\"pictures/");
        });
        var cafe = details("/wiki/run-a-repair-cafe");
        assertThat(cafe.author().name()).isEqualTo("Tomasz Wierzba");
        assertThat(cafe.createdAt()).isEqualTo("2024-06-01T00:00:00Z");
        assertThat(cafe.html()).contains("<img", "/files/");
        assertThat(links.backlinks(cafe.ref().id(), Viewer.VISITOR)).isNotEmpty();
        assertThat(links.wanted("/wiki/", Set.of(""), Viewer.VISITOR, 1).items())
                .extracting(WantedPath::path)
                .contains("/wiki/keep-bees-on-shared-land");
    }

    @Test
    void plantsStoriesWithTheirGroupsLinksAndCredits() throws Exception {
        seed.plant();
        seed.plant();

        assertThat(folder.stories()).hasSizeGreaterThanOrEqualTo(18).allSatisfy(name -> {
            var story = details("/stories/" + name.replace(".md", ""));
            assertThat(story.revision()).isOne();
            assertThat(story.html()).doesNotContain("href=\"groups/");
            assertThat(story.text().particulars().find("outcome-1-what")).isPresent();
        });
        String river = get("/stories/how-sami-measured-the-river");
        assertThat(river).contains("as told by Sami Barzani", "Brackwater and Harrow Vale", "/discussions/");
        assertThat(get("/wiki/run-a-community-fridge"))
                .contains("Stories of this in practice", "Forty loaves on a Monday", "40 → 6");
        assertThat(get("/stories")).contains("Chosen because:", "story-grid");
    }

    private String get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    @Test
    void visitorsSeeThePicturesOfAPageAndNothingInThemRuns() throws Exception {
        seed.plant();
        Matcher picture = Pattern.compile("src=\"(/files/[^\"]+)\"")
                .matcher(details("/wiki/run-a-repair-cafe").html());
        assertThat(picture.find()).isTrue();

        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + picture.group(1)))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<svg");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("sandbox"));
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    private ContentDetails details(String path) {
        return ((Lookup.Found) reading.at(path, Viewer.VISITOR)).details();
    }
}
