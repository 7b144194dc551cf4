package org.commonweave.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
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
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The packaged program at work on a data folder, as an operator starts it.
final class RunningProgram implements AutoCloseable {

    /// It ends so soon that optimising it would take longer than it saves.
    private static final String NOT_FOR_LONG = "-XX:TieredStopAtLevel=1";

    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    /// A machine that does much else at the time takes minutes for what takes seconds.
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String EMAIL = "operator@example.org";
    private static final String PASSWORD = "seven quiet hedgehogs";

    private final HttpClient browser = HttpClient.newHttpClient();
    private final Process process;
    private final Path log;
    private final List<ProcessHandle> helpers;
    private final String address;

    private RunningProgram(Process process, int port, Path log) {
        this.process = process;
        this.log = log;
        helpers = process.descendants().toList();
        address = "http://localhost:" + port;
    }

    /// Returns when the program says that it is ready.
    ///
    /// @param options for the Java machine, such as `-Xmx256m`
    static RunningProgram start(Path data, String... options) throws Exception {
        return start(data, Map.of(), options);
    }

    /// Like the other, with settings of its own.
    ///
    /// @param settings environment variables
    static RunningProgram start(Path data, Map<String, String> settings, String... options) throws Exception {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(Installation.options());
        return start(data, settings, all);
    }

    /// Starts the jar as it was packaged.
    static RunningProgram startPackaged(Path data) throws Exception {
        return start(data, Map.of(), List.of("-jar", PackagedJar.path().toString()));
    }

    private static RunningProgram start(Path data, Map<String, String> settings, List<String> options)
            throws IOException {
        Path log = Files.createTempFile(data.getParent(), "server", ".log");
        ProcessBuilder builder = builder(data, log, options, List.of());
        builder.environment().putAll(settings);
        Process process = builder.start();
        try {
            await(() -> PORT.matcher(text(log)).find() || !process.isAlive());
            assertThat(process.isAlive()).as(() -> text(log)).isTrue();
            int port = Integer.parseInt(
                    PORT.matcher(text(log)).results().findFirst().orElseThrow().group(1));
            RunningProgram program = new RunningProgram(process, port, log);
            await(() -> program.get("/actuator/health/readiness").statusCode() == 200);
            return program;
        } catch (AssertionError notReady) {
            process.destroy();
            throw notReady;
        }
    }

    /// Gives a command to the program and returns its exit code.
    static int command(Path data, String... words) throws Exception {
        return said(data, words).code();
    }

    /// What became of a command.
    record Said(int code, String words) {}

    /// Gives a command to the program and returns what it says.
    static Said said(Path data, String... words) throws Exception {
        return said(List.of(), data, words);
    }

    /// Like the other, through a program that starts it.
    ///
    /// @param starter the program and its arguments
    static Said said(List<String> starter, Path data, String... words) throws Exception {
        return said(starter, data, Installation.options(), words);
    }

    /// Gives a command to the jar as it was packaged, and returns its exit code.
    static int packaged(Path data, String... words) throws Exception {
        List<String> options = List.of("-jar", PackagedJar.path().toString());
        return said(List.of(), data, options, words).code();
    }

    private static Said said(List<String> starter, Path data, List<String> options, String... words) throws Exception {
        Path log = Files.createTempFile(data.getParent(), "command", ".log");
        ProcessBuilder command = builder(data, log, options, List.of(words));
        command.command().addAll(0, starter);
        int code = command.start().waitFor();
        assertThat(log).content().doesNotContain("WARN", "ERROR", "Exception");
        return new Said(code, text(log));
    }

    private static ProcessBuilder builder(Path data, Path log, List<String> options, List<String> words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(NOT_FOR_LONG);
        command.addAll(options);
        command.addAll(words);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("COMMONWEAVE_DATA", data.toString());
        builder.environment().put("COMMONWEAVE_ADMIN_EMAIL", EMAIL);
        builder.environment().put("COMMONWEAVE_ADMIN_PASSWORD", PASSWORD);
        builder.environment().put("PORT", "0");
        return builder;
    }

    /// Tokens with which pages can be written; with each of them so many in a minute.
    List<String> tokens(int number) {
        return Stream.generate(this::token).limit(number).toList();
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
        HttpRequest request = post(
                        "/api/v1/wiki", JsonMapper.shared().writeValueAsString(Map.of("title", title, "body", body)))
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<String> answer = browser.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return "/wiki/" + json(answer).get("slug").asString();
    }

    /// What came back for a request.
    record Answer(int status, HttpHeaders headers, String body) {

        /// The revision that the answer is about.
        int revision() {
            return Integer.parseInt(headers.firstValue("ETag").orElseThrow().replace("\"", ""));
        }

        boolean isProblem() {
            return headers.firstValue("Content-Type").orElse("").startsWith("application/problem+json");
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }
    }

    /// Looks at something with a token; the program may be killed meanwhile.
    Answer read(String token, String path) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + token));
    }

    /// Looks at something as a browser does.
    Answer look(String path) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html"));
    }

    /// What a page is to say.
    ///
    /// @param base the revision that it is based on
    record Edit(int base, String title, String body) {}

    /// Changes a page; the program may be killed meanwhile.
    ///
    /// @param path in the API, with its parameters
    Answer change(String token, String path, Edit edit) throws IOException, InterruptedException {
        Map<String, Object> page = Map.of("title", edit.title(), "body", edit.body(), "summary", "", "tags", List.of());
        return answer(HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token)
                .header("If-Match", "\"" + edit.base() + "\"")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(page))));
    }

    private Answer answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.headers(), answer.body());
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

    /// The number that the system knows it by.
    long id() {
        return process.pid();
    }

    /// Kills the database server that the program has started, and nothing else.
    void killDatabase() {
        List<ProcessHandle> servers =
                helpers.stream().filter(ProcessHandle::isAlive).toList();
        assertThat(servers).isNotEmpty();
        servers.forEach(ProcessHandle::destroyForcibly);
    }

    /// Lets the database server that the program has started stand still, as on a machine whose disk
    /// hangs: it keeps every line and answers none.
    void freezeDatabase() {
        signalDatabase("-STOP");
    }

    void thawDatabase() {
        signalDatabase("-CONT");
    }

    private void signalDatabase(String signal) {
        helpers.stream().filter(ProcessHandle::isAlive).forEach(server -> {
            try {
                Process kill = new ProcessBuilder("kill", signal, Long.toString(server.pid())).start();
                assertThat(kill.waitFor()).isZero();
            } catch (IOException | InterruptedException fault) {
                throw new AssertionError(fault);
            }
        });
    }

    /// How many bytes its objects take when those that nobody needs are gone.
    long bytesInUse() {
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        assertThat(used.find()).isTrue();
        return 1024 * Long.parseLong(used.group(1));
    }

    /// How many objects of a class are alive.
    int instances(String type) {
        Matcher line = Pattern.compile("(?m)^ *\\d+: +(\\d+) +\\d+ +" + Pattern.quote(type) + "(?: |$)")
                .matcher(jcmd("GC.class_histogram"));
        return line.find() ? Integer.parseInt(line.group(1)) : 0;
    }

    private String jcmd(String command) {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            Process jcmd = new ProcessBuilder(tool.toString(), Long.toString(process.pid()), command).start();
            String answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(jcmd.waitFor()).as(answer).isZero();
            return answer;
        } catch (IOException | InterruptedException fault) {
            throw new AssertionError(fault);
        }
    }

    /// What it has put down in its log.
    String log() {
        return text(log);
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
                .POST(BodyPublishers.ofString(body));
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
