package org.commonweave.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonweave.member.RunningCommonsTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@RunningCommonsTest
class EditorModulesTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final Pattern IMPORTED =
            Pattern.compile("^(?:import|export)\\b[^'\";]*?from ['\"]([^'\"]+)['\"]", Pattern.MULTILINE);

    private final int port;
    private final JsonMapper json;

    @Autowired
    EditorModulesTest(@LocalServerPort int port, JsonMapper json) {
        this.port = port;
        this.json = json;
    }

    @Test
    void importMapStandsBeforeEveryModuleAndMayRun() throws Exception {
        Elements scripts = Jsoup.parse(get("/sign-in").body()).select("script");

        Element first = scripts.getFirst();
        assertThat(first.attr("type")).isEqualTo("importmap");
        assertThat(first.attr("nonce")).isNotEmpty();
        assertThat(scripts.select("[type=importmap]")).hasSize(1);
    }

    @Test
    void everythingThatTheEditorImportsIsThereOnce() throws Exception {
        Map<String, String> addresses = addresses();
        Set<String> seen = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(importsOf("frontend", "/js/text-editor.js"));
        while (!waiting.isEmpty()) {
            String name = waiting.pop();
            if (name.startsWith("./")) {
                waiting.addAll(importsOf("frontend", "/js" + name.substring(1)));
                continue;
            }
            assertThat(addresses).containsKey(name);
            if (seen.add(name)) {
                waiting.addAll(importsOf(name, addresses.getOrDefault(name, "")));
            }
        }

        assertThat(seen).contains("@codemirror/state", "@codemirror/view", "style-mod", "w3c-keyname");
        assertThat(Set.copyOf(addresses.values())).hasSameSizeAs(addresses.keySet());
    }

    @Test
    void modulesAreKeptByBrowsersForEver() throws Exception {
        assertThat(get(addresses().getOrDefault("@codemirror/state", ""))
                        .headers()
                        .firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
    }

    private Map<String, String> addresses() throws Exception {
        String map = Jsoup.parse(get("/sign-in").body())
                .select("script[type=importmap]")
                .getFirst()
                .data();
        Map<String, String> addresses = new TreeMap<>();
        json.readTree(map).path("imports").forEachEntry((name, address) -> addresses.put(name, address.asString()));
        return addresses;
    }

    private Set<String> importsOf(String name, String address) throws Exception {
        HttpResponse<String> module = get(address);
        assertThat(module.statusCode()).as(name + " at " + address).isEqualTo(200);
        Set<String> names = new HashSet<>();
        IMPORTED.matcher(module.body()).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html")
                .build();
        return BROWSER.send(request, BodyHandlers.ofString());
    }
}
