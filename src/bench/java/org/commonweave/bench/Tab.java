package org.commonweave.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An open page of a member: says to the server what a browser says while it opens one and when it closes it, without
/// drawing anything.
final class Tab {

    private static final JsonMapper JSON = new JsonMapper();

    /// The screen, which Flow asks every browser for.
    private static final String BROWSER = "&v-sh=900&v-sw=1440&v-wh=800&v-ww=1280&v-bh=800&v-bw=1280";

    private final HttpClient browser;
    private final String site;
    private final String interfaceId;
    private final String key;

    private Tab(HttpClient browser, String site, String interfaceId, String key) {
        this.browser = browser;
        this.site = site;
        this.interfaceId = interfaceId;
        this.key = key;
    }

    /// A browser with cookies of its own, in which somebody has signed in.
    static HttpClient signedIn(String site, String name, String password) throws IOException, InterruptedException {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(URI.create(site + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=" + encoded(name) + "&password=" + encoded(password)))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 302
                || answer.headers().firstValue("Location").orElse("").contains("sign-in")) {
            throw new IllegalStateException("Nobody could sign in: " + answer);
        }
        return browser;
    }

    /// Opens a page, up to the moment when it is drawn.
    ///
    /// @param text what must be on it
    static Tab open(HttpClient browser, String site, String path, String text)
            throws IOException, InterruptedException {
        get(browser, site + path);
        JsonNode start = JSON.readTree(
                get(browser, site + "/?v-r=init&location=" + encoded(path.substring(1)) + "&query=" + BROWSER));
        JsonNode config = start.get("appConfig");
        Tab tab = new Tab(
                browser,
                site,
                config.get("v-uiId").asString(),
                config.get("uidl").get("Vaadin-Security-Key").asString());
        String page = tab.say(Map.of("csrfToken", tab.key, "syncId", 0, "clientId", 0, "rpc", new Object[] {
            Map.of(
                    "type",
                    "event",
                    "node",
                    1,
                    "event",
                    "ui-navigate",
                    "data",
                    Map.of(
                            "route", path.substring(1),
                            "query", "",
                            "appShellTitle", "",
                            "historyState", "",
                            "trigger", ""))
        }));
        if (!page.contains(text)) {
            throw new IllegalStateException("\"" + text + "\" is not on " + path + ": " + page);
        }
        return tab;
    }

    /// What a browser sends when a tab is closed.
    void close() throws IOException, InterruptedException {
        say(Map.of("csrfToken", key, "syncId", 1, "clientId", 1, "rpc", new Object[0], "UNLOAD", true));
    }

    private String say(Map<String, Object> message) throws IOException, InterruptedException {
        return body(browser.send(
                HttpRequest.newBuilder(URI.create(site + "/?v-r=uidl&v-uiId=" + interfaceId))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(message)))
                        .build(),
                BodyHandlers.ofString()));
    }

    private static String get(HttpClient browser, String address) throws IOException, InterruptedException {
        return body(browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/html, application/json")
                        .build(),
                BodyHandlers.ofString()));
    }

    private static String body(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
