package org.commonweave.member.security;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweave.member.People;

/// Asks a running commons as a browser does: keeps cookies, says where a form was sent from, and follows no redirect.
public class Browser {

    private final String origin;
    private final String client = People.unusedClient();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public Browser(int port) {
        origin = "http://localhost:" + port;
    }

    public HttpResponse<String> get(String path, String... headers) throws Exception {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> post(String path, Map<String, String> form, String... headers) throws Exception {
        String body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /// Sends a file as it is.
    public HttpResponse<String> postBytes(String path, byte[] file, String... headers) throws Exception {
        return send(request(path, headers)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    /// Fetches what is no text.
    public HttpResponse<byte[]> bytes(String path) throws Exception {
        return http.send(request(path).GET().build(), BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> put(String path, String json, String... headers) throws Exception {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    /// Sends the sign-in form.
    public HttpResponse<String> signIn(String login, String password) throws Exception {
        return post("/sign-in", Map.of("username", login, "password", password), "Origin", origin);
    }

    /// Sends the sign-in form with the wish to stay signed in.
    public HttpResponse<String> signInAndStay(String login) throws Exception {
        return post("/sign-in", Map.of("username", login, "password", People.PASSWORD, "stay", "on"), "Origin", origin);
    }

    boolean isSignedIn() throws Exception {
        return get("/settings").statusCode() == 200;
    }

    public List<String> cookieNames() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getName)
                .toList();
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    /// What happens to a session when the browser is closed or the server starts anew.
    void forgetSession() {
        List.copyOf(cookies.getCookieStore().getCookies()).stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .forEach(cookie -> cookies.getCookieStore().remove(URI.create(origin), cookie));
    }

    /// Another browser with the same cookies, as a thief would have it.
    Browser copy() {
        Browser copy = new Browser(URI.create(origin).getPort());
        cookies.getCookieStore()
                .getCookies()
                .forEach(cookie -> copy.cookies.getCookieStore().add(URI.create(origin), cookie));
        return copy;
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(origin + path)).header("X-Forwarded-For", client);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
