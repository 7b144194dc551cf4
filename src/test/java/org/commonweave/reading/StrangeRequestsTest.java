package org.commonweave.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import org.commonweave.member.RunningCommonsTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What comes over the wire need not be what a browser would send, so it is written by hand.
@RunningCommonsTest
class StrangeRequestsTest {

    private final int port;

    @Autowired
    StrangeRequestsTest(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wiki/..%2f",
                "/wiki/%2e%2e/",
                "/wiki/../../etc/passwd",
                "/wiki//",
                "//wiki",
                "//evil.example/",
                "/wiki/%00",
                "/wiki/a%00b",
                "/wiki/%FF%FE",
                "/wiki/%C0%AF",
                "/wiki/%zz",
                "/wiki/%",
                "/wiki/a;jsessionid=1",
                "/;jsessionid=ABC",
                "/wiki/a%3Bb",
                "/wiki/a%25b",
                "/wiki/a\\b",
                "/wiki/a%5Cb",
                "/wiki/%0a",
                "/wiki/a%0d%0aSet-Cookie:%20x=y",
                "/wiki/<script>alert(1)</script>",
                "/wiki/\u00e9",
                "/wiki?%zz",
                "/wiki?a=%FF",
                "/wiki?&&&=&",
                "wiki",
                "http://",
                "LONG"
            })
    void addressThatMakesNoSenseIsAnsweredInASentence(String address) throws IOException {
        Answer answer = ask("GET", address.equals("LONG") ? "/wiki/" + "a".repeat(20_000) : address);

        assertThat(answer.status).isIn(400, 404, 414);
        assertThat(answer.all)
                .doesNotContain("Set-Cookie:", "Exception", "Apache Tomcat", "Whitelabel", "<script>alert");
        assertThat(Jsoup.parse(answer.body).select("h1, p").text()).isNotBlank();
        assertThat(Jsoup.parse(answer.body).select("a[href=/]")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?page=0",
                "?page=-1",
                "?page=99999999999",
                "?page=2147483647",
                "?page=1000000",
                "?page=abc",
                "?page=",
                "?page",
                "?page=1&page=2",
                "?page=%F0%9F%8E%89",
                "?page=1;2",
                "?from=&to=",
                "?a=%00",
                "?v=<script>"
            })
    void listWithAnOddQueryIsAList(String query) throws IOException {
        for (String list : new String[] {"/", "/wiki", "/wiki/wanted", "/recent", "/tags"}) {
            Answer answer = ask("GET", list + query.replace("<", "%3C").replace(">", "%3E"));

            assertThat(answer.status).as(list + query).isEqualTo(200);
            assertThat(Jsoup.parse(answer.body).select("main h1")).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void whatIsForReadingIsNotWrittenTo(String method) throws IOException {
        for (String address :
                new String[] {"/", "/wiki", "/wiki/nobody-wrote-this", "/feed.atom", "/robots.txt", "/x.md"}) {
            Answer answer = ask(method, address);

            assertThat(answer.status).as(address).isEqualTo(405);
            assertThat(answer.all).contains("Allow: GET, HEAD, OPTIONS").doesNotContain("Set-Cookie:");
            assertThat(answer.body).contains("only for reading");
        }
    }

    @ParameterizedTest
    @CsvSource({"OPTIONS, 204", "TRACE, 405", "CONNECT, 501", "BREW, 400", "get, 400"})
    void otherMethodsHaveAnAnswer(String method, int status) throws IOException {
        Answer answer = ask(method, "/wiki");

        assertThat(answer.status).isEqualTo(status);
        assertThat(answer.all).doesNotContain("Set-Cookie:", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/files/x",
                "/files/0123/x.png",
                "/styles/x.css",
                "/styles",
                "/styles/",
                "/js/x.js",
                "/images/x.png",
                "/fonts/x.woff2",
                "/api/v2/wiki",
                "/_static/x.js",
                "/favicon.ico",
                "/wp-login.php",
                "/.env",
                "/.git/config"
            })
    void fileThatIsNotThereIsNotThere(String address) throws IOException {
        Answer answer = ask("GET", address);

        assertThat(answer.status).isEqualTo(404);
        assertThat(answer.all).doesNotContain("Set-Cookie:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/plain", "multipart/form-data", "application/json", "nonsense", ""})
    void formOfAStrangeTypeSignsNobodyInAndBreaksNothing(String type) throws IOException {
        Answer answer = ask("POST", "/sign-in", "Content-Type: " + type, "username=a&password=b");

        assertThat(answer.status).isIn(302, 400, 415);
        assertThat(answer.all).doesNotContain("Exception");
    }

    private Answer ask(String method, String address) throws IOException {
        return ask(method, address, "Accept: text/html", "");
    }

    private Answer ask(String method, String address, String header, String body) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            String request = method + " " + address + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + header
                    + "\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new Answer(new String(socket.getInputStream().readAllBytes(), ISO_8859_1));
        }
    }

    private static final class Answer {

        final String all;
        final int status;
        final String body;

        Answer(String all) {
            this.all = all;
            this.status = Integer.parseInt(all.split(" ", 3)[1]);
            this.body = all.substring(all.indexOf("\r\n\r\n") + 4);
        }
    }
}
