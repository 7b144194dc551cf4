package org.commonweave.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonweave.IntegrationTest;
import org.commonweave.api.ApiClient.Answer;
import org.commonweave.base.Role;
import org.commonweave.member.People;
import org.commonweave.member.People.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sends what `src/docs/api.md` tells people to send, from its beginning to its end, and compares the answers.
@IntegrationTest
class TutorialTest {

    private static final Path PAGE = Path.of("src/docs/api.md");
    private static final Pattern STEP = Pattern.compile("```sh\n(.*?)```\n```http\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SHELL = Pattern.compile("```sh\n");
    private static final String ANYTHING = "…";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Person person;
    private final int port;

    @Autowired
    TutorialTest(Programs programs, @LocalServerPort int port) {
        this.person = programs.somebody(Role.MEMBER);
        this.port = port;
    }

    @Test
    void everyExampleIsAnsweredAsThePageSays() throws Exception {
        String page = Files.readString(PAGE);
        Map<String, String> variables = new HashMap<>(
                Map.of("COMMONS", "http://localhost:" + port, "LOGIN", person.email(), "PASSWORD", People.PASSWORD));
        List<MatchResult> steps = STEP.matcher(page).results().toList();

        assertThat(steps)
                .hasSizeGreaterThan(10)
                .hasSameSizeAs(SHELL.matcher(page).results().toList());
        for (MatchResult step : steps) {
            HttpRequest request = Curl.request(step.group(1), variables)
                    .header("X-Forwarded-For", "198.18.250.1")
                    .build();
            Answer answer = new Answer(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()));
            compare(step.group(1), step.group(2), answer);
            if (answer.body().contains("\"token\"")) {
                variables.put("TOKEN", answer.text("token"));
                variables.put("TOKEN_ID", answer.json().path("id").asString());
            }
        }
    }

    private static void compare(String command, String shown, Answer answer) {
        String[] parts = shown.split("\n\n", 2);
        List<String> head = parts[0].strip().lines().toList();
        assertThat("HTTP/1.1 " + answer.status()).as("%s%s", command, answer).isEqualTo(head.getFirst());
        head.stream().skip(1).forEach(line -> {
            int colon = line.indexOf(':');
            assertThat(answer.header(line.substring(0, colon)))
                    .as("%s%s", command, line)
                    .matches(pattern(line.substring(colon + 1).strip()));
        });
        if (parts.length > 1) {
            compare(command, JSON.readTree(parts[1]), answer.json());
        }
    }

    /// Objects may have more members than are shown; lists have as many items.
    private static void compare(String place, JsonNode shown, JsonNode real) {
        assertThat(real.isMissingNode()).as(place).isFalse();
        if (shown.isObject()) {
            shown.properties()
                    .forEach(member ->
                            compare(place + "/" + member.getKey(), member.getValue(), real.path(member.getKey())));
        } else if (shown.isArray()) {
            assertThat(real.size()).as("%s: %s", place, real).isEqualTo(shown.size());
            for (int index = 0; index < shown.size(); index++) {
                compare(place + "/" + index, shown.get(index), real.get(index));
            }
        } else if (shown.isString() && shown.asString().contains(ANYTHING)) {
            assertThat(real.isString() ? real.asString() : real.toString())
                    .as(place)
                    .matches(pattern(shown.asString()));
        } else {
            assertThat(real).as(place).isEqualTo(shown);
        }
    }

    private static Pattern pattern(String shown) {
        return Pattern.compile("\\Q" + shown.replace(ANYTHING, "\\E.*\\Q") + "\\E", Pattern.DOTALL);
    }
}
