package org.commonweave.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The packaged jar at work on a data folder, as an operator starts it.
final class RunningProgram implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    /// A machine that does much else at the time takes minutes for what takes seconds.
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String EMAIL = "operator@example.org";
    private static final String PASSWORD = "seven quiet hedgehogs";

    private final HttpClient browser = HttpClient.newHttpClient();
    private final Process process;
    private final List<ProcessHandle> helpers;
    private final String address;

    private RunningProgram(Process process, int port) {
        this.process = process;
        helpers = process.descendants().toList();
        address = "http://localhost:" + port;
    }

    /// Returns when the program says that it is ready.
    ///
    /// @param options for the Java machine, such as `-Xmx256m`
    static RunningProgram start(Path data, String... options) throws IOException {
        return start(PackagedJar.path(), data, options);
    }

    /// The same, of another jar than the one that the build has made.
    static RunningProgram start(Path jar, Path data, String... options) throws IOException {
        Path log = Files.createTempFile(data.getParent(), "server", ".log");
        Process process = launch(jar, data, log, List.of(options), List.of());
        try {
            await(() -> PORT.matcher(text(log)).find() || !process.isAlive());
            assertThat(process.isAlive()).as(() -> text(log)).isTrue();
            int port = Integer.parseInt(
                    PORT.matcher(text(log)).results().findFirst().orElseThrow().group(1));
            RunningProgram program = new RunningProgram(process, port);
            await(() -> program.get("/actuator/health/readiness").statusCode() == 200);
            return program;
        } catch (AssertionError notReady) {
            process.destroy();
            throw notReady;
        }
    }

    /// Gives a command to the jar and returns its exit code.
    static int command(Path data, String... words) throws Exception {
        Path log = Files.createTempFile(data.getParent(), "command", ".log");
        int code =
                launch(PackagedJar.path(), data, log, List.of(), List.of(words)).waitFor();
        assertThat(log).content().doesNotContain("WARN", "ERROR", "Exception");
        return code;
    }

    private static Process launch(Path jar, Path data, Path log, List<String> options, List<String> words)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        command.add("-jar");
        command.add(jar.toString());
        command.addAll(words);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("COMMONWEAVE_DATA", data.toString());
        builder.environment().put("COMMONWEAVE_ADMIN_EMAIL", EMAIL);
        builder.environment().put("COMMONWEAVE_ADMIN_PASSWORD", PASSWORD);
        builder.environment().put("PORT", "0");
        return builder.start();
    }

    /// A token with which pages can be written.
    String token() {
        String login = Base64.getEncoder().encodeToString((EMAIL + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = post("/api/v1/tokens", """
                {"name": "writer", "scopes": ["write"], "days": 1}""")
                .header("Authorization", "Basic " + login)
                .build();
        return json(send(request)).get("token").asString();
    }

    /// Starts a page and returns its path; the program may be killed meanwhile.
    String write(String token, String title, String body) throws IOException, InterruptedException {
        HttpRequest request = post("/api/v1/wiki", """
                {"title": "%s", "body": "%s"}""".formatted(title, body))
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<String> answer = browser.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return "/wiki/" + json(answer).get("slug").asString();
    }

    int status(String path) {
        return get(path).statusCode();
    }

    /// What a visitor gets.
    String text(String path) {
        return get(path).body();
    }

    /// The status for somebody else in the network, who keeps no cookies.
    int statusFor(String client, String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                        .header("X-Forwarded-For", client)
                        .build())
                .statusCode();
    }

    long pages() {
        return json(get("/api/v1/wiki")).get("total").asLong();
    }

    long found(String word) {
        return json(get("/api/v1/search?q=" + word)).get("total").asLong();
    }

    /// As `kill -9` does; what the program had started goes on alone.
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /// Kills the database server that the program has started, and nothing else.
    void killDatabase() {
        List<ProcessHandle> servers =
                helpers.stream().filter(ProcessHandle::isAlive).toList();
        assertThat(servers).isNotEmpty();
        servers.forEach(ProcessHandle::destroyForcibly);
    }

    /// As Ctrl-C does.
    void stop() {
        process.destroy();
        process.onExit().join();
    }

    /// Whether the program or anything that it had started, such as the database, is still there.
    boolean isThere() {
        return process.isAlive() || helpers.stream().anyMatch(ProcessHandle::isAlive);
    }

    boolean hasHelpers() {
        return !helpers.isEmpty();
    }

    @Override
    public void close() {
        stop();
    }

    static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("waited too long").isBefore(end);
            try {
                Thread.sleep(500);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new AssertionError(stopped);
            }
        }
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    private HttpRequest.Builder post(String path, String body) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return browser.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException fault) {
            throw new AssertionError(fault);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }
}
