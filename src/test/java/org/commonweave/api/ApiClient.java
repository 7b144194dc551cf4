package org.commonweave.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.commonweave.member.People;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program somewhere on the network that asks a running commons. Follows no redirect, keeps no cookie, and
/// fails when an answer is not what the description of the API promises.
public final class ApiClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Without the offer to speak HTTP/2, which stands in the same header as one to open a line.
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Map<String, ApiContract> CONTRACTS = new ConcurrentHashMap<>();

    private final String origin;
    private final String network;
    private final @Nullable String credentials;

    private ApiClient(String origin, String network, @Nullable String credentials) {
        this.origin = origin;
        this.network = network;
        this.credentials = credentials;
    }

    /// A program without a token.
    public static ApiClient visitor(int port) {
        return new ApiClient("http://localhost:" + port, People.unusedClient(), null);
    }

    public ApiClient with(String token) {
        return new ApiClient(origin, network, "Bearer " + token);
    }

    public ApiClient as(String login, String password) {
        String pair = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new ApiClient(origin, network, "Basic " + pair);
    }

    public Answer get(String path, String... headers) throws Exception {
        return send("GET", path, null, headers);
    }

    public Answer post(String path, Object body, String... headers) throws Exception {
        return send("POST", path, json(body), headers);
    }

    public Answer put(String path, Object body, String... headers) throws Exception {
        return send("PUT", path, json(body), headers);
    }

    public Answer delete(String path, String... headers) throws Exception {
        return send("DELETE", path, null, headers);
    }

    /// Any method with a body as it is.
    public Answer send(String method, String path, @Nullable String body, String... headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(origin + path)).header("X-Forwarded-For", network);
        List<String> all = new ArrayList<>(List.of(headers));
        if (credentials != null && !all.contains("Authorization")) {
            request.header("Authorization", credentials);
        }
        if (body != null && !all.contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        for (int index = 0; index < headers.length; index += 2) {
            request.header(headers[index], headers[index + 1]);
        }
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        Answer answer = new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        contract().check(method, path, answer);
        return answer;
    }

    private ApiContract contract() throws Exception {
        ApiContract known = CONTRACTS.get(origin);
        if (known == null) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(origin + "/api/v1/openapi.json"))
                    .build();
            known = new ApiContract(HTTP.send(request, BodyHandlers.ofString()).body());
            CONTRACTS.put(origin, known);
        }
        return known;
    }

    private static String json(Object body) {
        return body instanceof String text ? text : JSON.writeValueAsString(body);
    }

    /// What came back.
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        /// One member of the JSON object, as text.
        public String text(String member) {
            return json().path(member).asString();
        }

        public int revision() {
            return json().path("revision").asInt();
        }

        /// All values of a header; empty if it is not there.
        public String header(String name) {
            return String.join(", ", response.headers().allValues(name));
        }

        public boolean isProblem(int status, String code) {
            return status() == status
                    && header("Content-Type").startsWith("application/problem+json")
                    && text("code").equals(code)
                    && json().path("status").asInt() == status;
        }

        @Override
        public String toString() {
            return status() + " " + response.headers().map() + "\n" + body();
        }
    }

    /// What a page is to say.
    public static Map<String, Object> page(String title, String body) {
        return Map.of("title", title, "body", body, "summary", "", "tags", List.of());
    }
}
