package org.commonweave.content.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Visibility;
import org.commonweave.forum.Joining;
import org.commonweave.forum.Talkers;
import org.commonweave.member.Accounts;
import org.commonweave.member.MemberLookup;
import org.commonweave.member.MemberRoles;
import org.commonweave.member.People;
import org.commonweave.member.People.Person;
import org.commonweave.member.security.Browser;
import org.commonweave.moderation.Decision;
import org.commonweave.moderation.Ground;
import org.commonweave.moderation.ModerationService;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Files come in while somebody writes, and go out to those who may have them.
@IntegrationTest
class UploadEndpointTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MemberRoles roles;

    @Autowired
    private MemberLookup lookup;

    @Autowired
    private JdbcClient database;

    @Autowired
    private WikiService wiki;

    @Autowired
    private Talkers talkers;

    @Autowired
    private ModerationService moderation;

    @Autowired
    private FileShelf shelf;

    private People people;
    private Person asha;

    @BeforeEach
    void somebody() {
        people = new People(accounts, roles, lookup, database);
        asha = people.member("Asha");
    }

    @Test
    void pictureIsKeptAndToldWhereItIs() throws Exception {
        Browser browser = signedIn(asha);

        HttpResponse<String> answer = add(browser, "Pond%20in%20May.JPG", SamplePictures.jpeg(60, 40));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(JsonPath.<Boolean>read(answer.body(), "picture")).isTrue();
        assertThat(path(answer)).endsWith("/pond-in-may.jpg");
        assertThat(browser.get(path(answer)).statusCode()).isEqualTo(200);
    }

    @Test
    void visitorsAddNothing() throws Exception {
        assertThat(add(new Browser(port), "pond.jpg", SamplePictures.jpeg(6, 4)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void pageOfAnotherSiteAddsNothing() throws Exception {
        HttpResponse<String> answer = signedIn(asha)
                .postBytes("/files?name=pond.jpg", SamplePictures.jpeg(6, 4), "Origin", "https://elsewhere.example");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void whoeverRestsFromWritingIsToldSo() throws Exception {
        ContentRef page = wiki.start(asha.viewer(), NewPage.of(Writers.text(Writers.title("Shouting"), "Text.")))
                .content();
        moderation.suspend(people.administrator().viewer(), decision(page), 7, true);

        HttpResponse<String> answer = add(signedIn(asha), "pond.jpg", SamplePictures.jpeg(6, 4));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(JsonPath.<String>read(answer.body(), "sentence")).isNotBlank();
    }

    @Test
    void badFilesAreRefusedWithASentenceAndNothingOfThemIsKept() throws Exception {
        Browser browser = signedIn(asha);
        long before = kept();

        assertRefused(add(browser, "film.mp4", new byte[50_000_000]), "A file may have up to 40 MB.");
        assertRefused(add(browser, "empty.png", new byte[0]), "This file is empty.");
        assertRefused(add(browser, "photo.png", SamplePictures.bytes("<html><script>")), "is called a picture");
        assertRefused(add(browser, "a.svg", SamplePictures.drawingWithScript()), "There is a program in this drawing");

        assertThat(kept()).isEqualTo(before);
        assertThat(shelf.arrivals()).isEmptyDirectory();
    }

    @Test
    void whoeverAddsTooMuchIsAskedToWait() {
        UploadPace pace = new UploadPace();
        pace.count(7, 500L * 1024 * 1024);

        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> pace.checkRoom(7))
                .satisfies(refused -> assertThat(refused.sentence()).contains("a lot in a short time"));
        pace.checkRoom(8);
    }

    @Test
    void fileOfAPublicPageIsCachedForEverAndCannotRun() throws Exception {
        Browser browser = signedIn(asha);
        String path = path(add(browser, "pond.jpg", SamplePictures.jpeg(60, 40)));
        wiki.start(asha.viewer(), NewPage.of(Writers.text(Writers.title("Pond"), "![Pond](" + path + ")")));

        HttpResponse<String> answer = new Browser(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'", "sandbox"));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/jpeg");
    }

    @Test
    void fileOfAGroupIsAskedForEachTimeAndIsNotForOthers() throws Exception {
        Browser browser = signedIn(asha);
        String path = path(add(browser, "plan.jpg", SamplePictures.jpeg(60, 40)));
        ContentRef group = talkers.group(asha.viewer(), Joining.OPEN, Visibility.GROUP);
        talkers.discussion(asha.viewer(), group, Writers.title("Plan"), "![Plan](" + path + ")");

        HttpResponse<String> own = browser.get(path);

        assertThat(own.headers().firstValue("Cache-Control")).hasValue("no-cache, private");
        String tag = own.headers().firstValue("ETag").orElseThrow();
        assertThat(browser.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        for (String address : new String[] {path, path.replaceFirst("/([^/]*)$", "/480/$1"), page(path)}) {
            assertThat(new Browser(port).get(address).statusCode()).as(address).isEqualTo(404);
            assertThat(signedIn(people.member("Tom")).get(address).body())
                    .as(address)
                    .doesNotContain("JFIF", "plan.jpg");
        }
    }

    @Test
    void smallScreensGetASmallerCopy() throws Exception {
        Browser browser = signedIn(asha);
        HttpResponse<String> added = add(browser, "pond.jpg", SamplePictures.jpeg(3_000, 1_500));
        String path = path(added);
        wiki.start(asha.viewer(), NewPage.of(Writers.text(Writers.title("Pond"), "![Pond](" + path + ")")));

        byte[] copy = new Browser(port)
                .bytes(path.replaceFirst("/([^/]*)$", "/480/$1"))
                .body();

        assertThat(Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(copy))))
                .hasValueSatisfying(picture -> {
                    assertThat(picture.getWidth()).isEqualTo(480);
                    assertThat(picture.getHeight()).isEqualTo(240);
                });
    }

    private void assertRefused(HttpResponse<String> answer, String sentence) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<String>read(answer.body(), "sentence")).contains(sentence);
    }

    private long kept() {
        return database.sql("select count(*) from files").query(Long.class).single();
    }

    private Browser signedIn(Person person) throws Exception {
        Browser browser = new Browser(port);
        browser.signIn(person.email(), People.PASSWORD);
        return browser;
    }

    private HttpResponse<String> add(Browser browser, String name, byte[] bytes) throws Exception {
        return browser.postBytes("/files?name=" + name, bytes, "Origin", "http://localhost:" + port);
    }

    private static String path(HttpResponse<String> added) {
        return JsonPath.read(added.body(), "path");
    }

    private static String page(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    private static Decision decision(ContentRef content) {
        return new Decision(content.id(), Ground.RUDE, "Shouting is not kind.", false);
    }
}
