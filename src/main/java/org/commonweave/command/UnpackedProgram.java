package org.commonweave.command;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonweave.base.Words;
import org.springframework.util.FileSystemUtils;

/// The program as a folder: its jar, the libraries in a folder beside it, and what the Java machine has learnt in a
/// first
/// start (the cache of JEP 514).
final class UnpackedProgram {

    private static final String NAME = "commonweave.jar";

    /// What visitors read most; each brings parts of the program into the cache.
    private static final List<String> READ = List.of(
            "/wiki/run-a-repair-cafe", "/", "/wiki", "/tags", "/recent", "/feed.atom", "/sitemap.xml", "/sign-in");

    /// A small server needs a minute or two for it.
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Path jar;
    private final Path cache;

    private UnpackedProgram(Path folder) {
        jar = folder.resolve(NAME);
        cache = folder.resolve("commonweave.aot");
    }

    /// Takes the jar of the program apart; Spring Boot's tools in it do the work.
    static UnpackedProgram from(Path packed, Path folder) throws IOException, InterruptedException {
        Path log = Files.createTempFile("commonweave-unpack", ".log");
        Process tools = new ProcessBuilder(
                        java(),
                        "-Djarmode=tools",
                        "-jar",
                        packed.toString(),
                        "extract",
                        "--destination",
                        folder.toString(),
                        "--application-filename",
                        NAME,
                        "--force")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (tools.waitFor() != 0) {
            throw new CommandRefused("command.unpack.failed", folder.toString(), lastLine(log));
        }
        Files.delete(log);
        return new UnpackedProgram(folder);
    }

    /// Starts it once with sample pages and a database of its own, reads some of them, and keeps what the Java
    /// machine has learnt by then.
    void learn() throws IOException, InterruptedException {
        Path place = Files.createTempDirectory("commonweave-learning");
        Path log = place.resolve("log");
        int port = freePort();
        Process program = start(place.resolve("data"), port, log);
        Thread ending = new Thread(program::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            read(program, port, log);
            program.destroy();
            program.waitFor();
            if (!Files.exists(cache)) {
                throw new CommandRefused("command.unpack.not-learnt", lastLine(log));
            }
        } finally {
            program.destroyForcibly().waitFor();
            Runtime.getRuntime().removeShutdownHook(ending);
            FileSystemUtils.deleteRecursively(place);
        }
    }

    private Process start(Path data, int port, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(java(), "-XX:AOTCacheOutput=" + cache, "-jar", jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> settings = builder.environment();
        settings.keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("COMMONWEAVE_"));
        settings.put("COMMONWEAVE_DATA", data.toString());
        settings.put("COMMONWEAVE_ADMIN_EMAIL", "learning@example.org");
        settings.put("COMMONWEAVE_ADMIN_PASSWORD", UUID.randomUUID().toString());
        settings.put("COMMONWEAVE_SAMPLE_CONTENT", "true");
        settings.put("PORT", String.valueOf(port));
        return builder.start();
    }

    private static void read(Process program, int port, Path log) throws IOException, InterruptedException {
        try (HttpClient reader = HttpClient.newHttpClient()) {
            Instant end = Instant.now().plus(PATIENCE);
            for (String path : READ) {
                while (!isServed(reader, port, path)) {
                    if (!program.isAlive() || Instant.now().isAfter(end)) {
                        throw new CommandRefused("command.unpack.not-learnt", lastLine(log));
                    }
                    Thread.sleep(BETWEEN_LOOKS);
                }
            }
        }
    }

    private static boolean isServed(HttpClient reader, int port, String path) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            return reader.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    /// What to type to start it.
    String startLine() {
        return String.join(" ", "java", "-XX:AOTCache=" + cache, "-Xlog:aot*=error", "-jar", jar.toString());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String lastLine(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> !line.isBlank())
                    .reduce((_, later) -> later)
                    .orElseGet(() -> Words.say("command.unpack.silent"));
        }
    }
}
