package org.commonweave.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweave.api.ApiClient.page;

import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.api.ApiClient.Answer;
import org.commonweave.base.Role;
import org.commonweave.member.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Programs that are mistaken, broken or hostile: each gets a sentence, none a fault.
@IntegrationTest
class HostileRequestsTest {

    private static final String TEN_MEGABYTES = "x".repeat(10 * 1024 * 1024);

    private final int port;
    private final String token;
    private final ApiClient visitor;
    private final ApiClient program;

    @Autowired
    HostileRequestsTest(Programs programs, @LocalServerPort int port) {
        this.port = port;
        token = programs.token(Role.MEMBER);
        visitor = ApiClient.visitor(port);
        program = visitor.with(token);
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("", 400, "malformed"),
                Arguments.of("   ", 400, "malformed"),
                Arguments.of("{", 400, "malformed"),
                Arguments.of("{\"title\": \"x\", \"body\": \"y\"", 400, "malformed"),
                Arguments.of("{\"title\": \"x\" \"body\": \"y\"}", 400, "malformed"),
                Arguments.of("{'title': 'x'}", 400, "malformed"),
                Arguments.of("{\"title\": \"x\", \"body\": \"y\",}", 400, "malformed"),
                Arguments.of("{\"title\": \"x\", \"body\": \"y\"} {}", 400, "malformed"),
                Arguments.of("{\"title\": \"a\nb\", \"body\": \"y\"}", 400, "malformed"),
                Arguments.of("null", 400, "malformed"),
                Arguments.of("[]", 400, "malformed"),
                Arguments.of("\"text\"", 400, "malformed"),
                Arguments.of("7", 400, "malformed"),
                Arguments.of("<page><title>x</title></page>", 400, "malformed"),
                Arguments.of("title=x&body=y", 400, "malformed"),
                Arguments.of("{\"title\": \"x\", \"title\": \"y\", \"body\": \"z\"}", 400, "malformed"),
                Arguments.of("[".repeat(100_000), 400, "malformed"),
                Arguments.of("{\"title\": " + "[".repeat(100_000), 400, "wrong-kind"),
                Arguments.of("{\"tags\": " + "{\"a\":".repeat(1000) + "1" + "}".repeat(1001), 400, "wrong-kind"),
                Arguments.of("{\"titel\": \"x\", \"body\": \"y\"}", 400, "unknown-field"),
                Arguments.of("{\"" + "t".repeat(5000) + "\": 1}", 400, "unknown-field"),
                Arguments.of("{\"__proto__\": {}, \"title\": \"x\", \"body\": \"y\"}", 400, "unknown-field"),
                Arguments.of("{\"title\": 7, \"body\": \"y\"}", 400, "wrong-kind"),
                Arguments.of("{\"title\": true, \"body\": \"y\"}", 400, "wrong-kind"),
                Arguments.of("{\"title\": {}, \"body\": \"y\"}", 400, "wrong-kind"),
                Arguments.of("{\"title\": [\"x\"], \"body\": \"y\"}", 400, "wrong-kind"),
                Arguments.of("{\"title\": \"x\", \"body\": \"y\", \"tags\": \"a\"}", 400, "wrong-kind"),
                Arguments.of("{\"title\": \"x\", \"body\": \"y\", \"tags\": [[\"a\"]]}", 400, "malformed"),
                Arguments.of("{\"title\": \"x\", \"body\": \"y\", \"tags\": {\"0\": \"a\"}}", 400, "wrong-kind"),
                Arguments.of("{\"title\": \"x\", \"body\": \"y\", \"tags\": [1e400]}", 400, "wrong-kind"),
                Arguments.of("{}", 422, "unfit-fields"),
                Arguments.of("{\"title\": null, \"body\": \"y\"}", 422, "unfit-fields"),
                Arguments.of("{\"title\": \"\", \"body\": \"y\"}", 422, "unfit-fields"),
                Arguments.of("{\"title\": \" \\t \", \"body\": \"y\"}", 422, "unfit-fields"),
                Arguments.of("{\"title\": \"" + "t".repeat(151) + "\", \"body\": \"y\"}", 422, "unfit-fields"),
                Arguments.of("{\"title\": \"x\", \"body\": \"y\", \"tags\": [null]}", 422, "unfit-fields"),
                Arguments.of(
                        "{\"title\": \"x\", \"body\": \"y\", \"tags\": [\"" + "t".repeat(41) + "\"]}",
                        422,
                        "unfit-fields"),
                Arguments.of(
                        "{\"title\": \"x\", \"body\": \"y\", \"comment\": \"" + "c".repeat(301) + "\"}",
                        422,
                        "unfit-fields"),
                Arguments.of(
                        "{\"title\": \"x\", \"body\": \"y\", \"summary\": \"" + "s".repeat(301) + "\"}",
                        422,
                        "unfit-fields"),
                Arguments.of(
                        "{\"title\": \"x\", \"body\": \"" + "*a* [x](y) ".repeat(25_000) + "\"}", 422, "unfit-fields"),
                Arguments.of("{\"title\": \"x\", \"body\": \"" + ">".repeat(10_000) + "\"}", 422, "unfit-fields"),
                Arguments.of("{\"title\": \"\\u0000\", \"body\": \"y\"}", 422, "unfit-fields"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void bodyThatCannotBeTakenIsExplained(String body, int status, String code) throws Exception {
        Answer answer = program.send("POST", "/api/v1/wiki", body);

        assertThat(answer.isProblem(status, code)).as(answer.toString()).isTrue();
        assertThat(answer.text("detail")).endsWith(".").doesNotContain("Exception", "tools.jackson", "{0}");
        assertThat(answer.body()).hasSizeLessThan(1500);
    }

    @Test
    void placeOfAWrongValueIsNamed() throws Exception {
        Answer answer = program.send("POST", "/api/v1/wiki", "{\"title\":\"x\",\"body\":\"y\",\"tags\":[\"a\", 7]}");

        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("tags[1]");
    }

    @Test
    void placeOfAFaultInTheJsonIsNamed() throws Exception {
        assertThat(program.send("POST", "/api/v1/wiki", "{\n  \"title\" \"x\"\n}")
                        .text("detail"))
                .contains("line 2");
    }

    @Test
    void tenMegabytesAreRefusedWhetherOrNotTheirLengthIsTold() throws Exception {
        String body = "{\"title\":\"x\",\"body\":\"" + TEN_MEGABYTES + "\"}";

        Answer told = program.send("POST", "/api/v1/wiki", body);
        HttpResponse<String> untold = HttpClient.newHttpClient()
                .send(
                        request("/api/v1/wiki")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofInputStream(
                                        () -> new java.io.ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(told.isProblem(413, "too-large")).as(told.toString()).isTrue();
        assertThat(new Answer(untold).isProblem(413, "too-large"))
                .as(untold.body())
                .isTrue();
    }

    @Test
    void longestTextComesThroughHoweverItIsWritten() throws Exception {
        String title = Writers.title("Long");
        String line = "\\u00e4".repeat(60) + "\\n\\n";
        String body = line.repeat(256 * 1024 / 122);

        Answer answer = program.send("POST", "/api/v1/wiki", "{\"title\":\"" + title + "\",\"body\":\"" + body + "\"}");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "nonsense"
            })
    void otherKindsOfContentAreRefused(String type) throws Exception {
        Answer answer = program.send("POST", "/api/v1/wiki", "{}", "Content-Type", type);

        assertThat(answer.isProblem(415, "not-json")).as(answer.toString()).isTrue();
        assertThat(answer.header("Accept")).isEqualTo("application/json");
    }

    @Test
    void compressedBodyIsRefused() throws Exception {
        Answer answer = program.send("POST", "/api/v1/wiki", "{}", "Content-Encoding", "gzip");

        assertThat(answer.isProblem(415, "compressed")).as(answer.toString()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-32BE", "ISO-8859-1"})
    void textInADeclaredEncodingIsRead(String encoding) throws Exception {
        String title = Writers.title("Encodée");
        byte[] body = "{\"title\":\"%s\",\"body\":\"é\"}".formatted(title).getBytes(Charset.forName(encoding));

        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        request("/api/v1/wiki")
                                .header("Content-Type", "application/json;charset=" + encoding)
                                .POST(BodyPublishers.ofByteArray(body))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(new Answer(answer).text("title")).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "no-such-encoding"})
    void textInAnotherEncodingThanDeclaredIsRefused(String encoding) throws Exception {
        byte[] body = "{\"title\":\"caf\u00e9\",\"body\":\"x\"}".getBytes(StandardCharsets.ISO_8859_1);

        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        request("/api/v1/wiki")
                                .header("Content-Type", "application/json;charset=" + encoding)
                                .POST(BodyPublishers.ofByteArray(body))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 415);
        assertThat(new Answer(answer).text("detail")).endsWith(".");
    }

    @Test
    void halvesOfCharactersDoNoHarm() throws Exception {
        Answer answer = program.send(
                "POST", "/api/v1/wiki", "{\"title\":\"" + Writers.title("Half") + " \\ud83d\",\"body\":\"\\udc00\"}");

        assertThat(answer.status()).as(answer.toString()).isIn(201, 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/wiki/%2e%2e/tokens",
                "/api/v1/wiki/a%0d%0aSet-Cookie:%20x=y",
                "/api/v1/wiki/a;jsessionid=1",
                "/api/v1/wiki/a%3bb",
                "/api/v1//wiki",
                "/api/v1/wiki/%25",
                "/api/v1/wiki/%E2%80%AE",
                "/api/v1/wiki/ ",
                "/api/v1/wiki/a/b",
                "/api/v1/wiki/a/revisions/",
                "/api/v1/wiki/",
                "/api/v1/WIKI",
                "/api/v1",
                "/api/",
                "/api",
                "/api/v2/wiki"
            })
    void oddAddressIsNotFoundOrRefusedInASentence(String path) throws Exception {
        String answer =
                raw("GET " + path.replace(" ", "%20") + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*");
        assertThat(answer)
                .contains("application/problem+json")
                .contains("\"detail\":\"")
                .doesNotContain("Set-Cookie");
    }

    /// The server refuses these before the commons sees them.
    @ParameterizedTest
    @ValueSource(strings = {"..%2f..%2fetc%2fpasswd", "a%00b", "a%5cb", "%ff%fe", "%zz"})
    void addressThatIsNoneIsRefusedInASentence(String slug) throws Exception {
        String answer = raw("GET /api/v1/wiki/" + slug + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"code\":\"unfit-address\"")
                .doesNotContain("Tomcat", "Exception", "Set-Cookie");
    }

    static Stream<Arguments> unreadableRequests() {
        return Stream.of(
                Arguments.of("GET /api/v1/wiki/<x> HTTP/1.1", 400),
                Arguments.of("GET /api/v1/wiki/\u0001 HTTP/1.1", 400),
                Arguments.of("GET /api/v1/search?q=<x> HTTP/1.1", 400),
                Arguments.of("GET /api/v1/wiki/" + "a".repeat(100_000) + " HTTP/1.1", 400),
                Arguments.of("GET /api/v1/search?q=" + "a".repeat(100_000) + " HTTP/1.1", 400),
                Arguments.of("G<T /api/v1/wiki HTTP/1.1", 400),
                Arguments.of("GET /api/v1/wiki HTTP/9.9", 505),
                Arguments.of("GET /api/v1/wiki HTTP/1.1\r\nX: " + "a".repeat(100_000), 400),
                Arguments.of("GET /api/v1/wiki HTTP/1.1\r\nHost: two", 400),
                Arguments.of("POST /api/v1/wiki HTTP/1.1\r\nContent-Length: x", 400),
                Arguments.of("POST /api/v1/wiki HTTP/1.1\r\nTransfer-Encoding: x", 501));
    }

    @ParameterizedTest
    @MethodSource("unreadableRequests")
    void requestThatCannotBeReadIsRefusedInASentence(String request, int status) throws Exception {
        String answer = raw(request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("application/problem+json", "\"code\":\"unfit-address\"", "longer than 64 KB")
                .doesNotContain("<html", "Tomcat", "Exception", "Set-Cookie");
    }

    @Test
    void requestOfAPersonThatCannotBeReadIsAnsweredWithAPage() throws Exception {
        String answer = raw("GET /wiki/<x> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("<html").doesNotContain("problem+json");
    }

    @Test
    void formOfTenMegabytesIsTooLarge() throws Exception {
        Answer answer = program.send(
                "POST", "/api/v1/wiki", "body=" + TEN_MEGABYTES, "Content-Type", "application/x-www-form-urlencoded");

        assertThat(answer.isProblem(413, "too-large")).as(answer.toString()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/search?q=%FF", "/api/v1/wiki?page=%C0%AF", "/api/v1/wiki?%zz"})
    void parameterThatIsNoTextIsRefusedInASentence(String address) throws Exception {
        String answer = raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"code\":\"unfit-address\"");
    }

    @Test
    void addressOfFiveThousandCharactersIsReadAndNotFound() throws Exception {
        String answer = raw(
                "GET /api/v1/wiki/" + "a".repeat(5000) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 404").contains("application/problem+json");
    }

    @Test
    void nothingFromTheRequestEntersTheHeaders() throws Exception {
        Answer list = visitor.get("/api/v1/wiki?size=1&x=%0d%0aSet-Cookie:%20a=b&%3e%3b=%22%3c");

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.header("Set-Cookie")).isEmpty();
        assertThat(list.header("Link")).contains("%0D%0ASet-Cookie").contains("%22%3C");
        Answer page = program.post("/api/v1/wiki", page("a\r\nSet-Cookie: x=y " + Writers.title("Lines"), "x"));
        assertThat(page.header("Location")).matches("/api/v1/wiki/[a-z0-9-]+");
    }

    @Test
    void methodThatDoesNotWorkIsNamedWithThoseThatDo() throws Exception {
        Answer answer = program.send("PATCH", "/api/v1/wiki/x", "{}");

        assertThat(answer.isProblem(405, "method-not-allowed"))
                .as(answer.toString())
                .isTrue();
        assertThat(answer.header("Allow")).isEqualTo("DELETE, GET, PUT");
        assertThat(visitor.send("OPTIONS", "/api/v1/wiki/x", null).header("Allow"))
                .contains("GET", "HEAD", "PUT", "DELETE", "OPTIONS");
        assertThat(visitor.send("TRACE", "/api/v1/wiki", null).status()).isIn(401, 405);
    }

    @Test
    void answerIsJsonOrNothing() throws Exception {
        Answer answer = visitor.get("/api/v1/wiki", "Accept", "text/html");

        assertThat(answer.isProblem(406, "only-json")).as(answer.toString()).isTrue();
        assertThat(visitor.get("/api/v1/wiki?size=1", "Accept", "text/html,*/*;q=0.8")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void headersOfAReadAreThereWithoutTheBody() throws Exception {
        Answer page = program.post("/api/v1/wiki", page(Writers.title("Head"), "x"));

        Answer head = visitor.send("HEAD", page.text("self"), null);

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo("\"1\"");
        assertThat(head.body()).isEmpty();
        assertThat(visitor.send("HEAD", "/api/v1/wiki/never-there", null).status())
                .isEqualTo(404);
    }

    @Test
    void noSessionAndNoCookieComeOfIt() throws Exception {
        List<Answer> answers = List.of(
                visitor.get("/api/v1/wiki"),
                visitor.get("/api/v1/nothing"),
                visitor.post("/api/v1/wiki", Map.of()),
                visitor.get("/api/v1/tokens"),
                program.get("/api/v1/wiki"),
                program.post("/api/v1/wiki", Map.of()));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.header("Set-Cookie")).isEmpty();
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'");
            assertThat(answer.header("Vary")).contains("Authorization");
        });
    }

    @Test
    void pagesOfOtherSitesGetNoAnswerAndChangeNothing() throws Exception {
        Answer preflight = visitor.send(
                "OPTIONS",
                "/api/v1/wiki",
                null,
                "Origin",
                "https://evil.example",
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "Authorization");
        Answer read = visitor.get("/api/v1/wiki?size=1", "Origin", "https://evil.example");
        Answer write =
                program.post("/api/v1/wiki", page(Writers.title("Foreign"), "x"), "Origin", "https://evil.example");

        assertThat(Stream.of(preflight, read, write))
                .allSatisfy(
                        answer -> assertThat(answer.response().headers().map().keySet())
                                .noneMatch(name -> name.startsWith("access-control")));
        assertThat(write.isProblem(403, "foreign-origin")).as(write.toString()).isTrue();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-Forwarded-For", People.unusedClient())
                .header("Authorization", "Bearer " + token);
    }

    private String raw(String request) throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            try (InputStream answer = socket.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
