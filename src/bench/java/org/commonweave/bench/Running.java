package org.commonweave.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A web server in a process of its own.
final class Running implements AutoCloseable {

    /// The same for the product and for what it is compared with; enough for a small commons.
    private static final String HEAP = "-Xmx512m";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration STEP = Duration.ofMillis(10);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final int port;
    private final long launched;
    private final Path log;

    private Running(Process process, int port, long launched, Path log) {
        this.process = process;
        this.port = port;
        this.launched = launched;
        this.log = log;
    }

    /// The packaged product, as an operator starts it.
    static Running product(Ground ground) throws IOException {
        int port = freePort();
        Map<String, String> settings = ground.settings();
        settings.put("PORT", String.valueOf(port));
        return start("product", port, settings, "-jar", ground.options().jar().toString());
    }

    /// The packaged product, unpacked as an operator does it who wants quick starts.
    static Running unpacked(Ground ground, Path folder) throws IOException {
        int port = freePort();
        Map<String, String> settings = ground.settings();
        settings.put("PORT", String.valueOf(port));
        return start(
                "unpacked",
                port,
                settings,
                "-XX:AOTCache=" + folder.resolve("commonweave.aot"),
                "-XX:AOTMode=on", // otherwise a cache that does not fit would only make it slow
                "-jar",
                folder.resolve("commonweave.jar").toString());
    }

    /// Gives a command to the packaged product; it must be done.
    static void command(Ground ground, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(java("java"), "-jar", ground.options().jar().toString()));
        command.addAll(List.of(words));
        Path log = Ground.file(words[0] + ".log");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("`%s` ended with %d; see %s".formatted(words[0], code, log));
        }
    }

    /// A main class of the benchmark itself.
    static Running main(String name, Class<?> main, String... arguments) throws IOException {
        int port = freePort();
        List<String> all = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        all.add("--server.port=" + port);
        all.addAll(List.of(arguments));
        return start(name, port, Map.of(), all.toArray(String[]::new));
    }

    private static Running start(String name, int port, Map<String, String> settings, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(java("java"), HEAP));
        command.addAll(List.of(arguments));
        Path log = Ground.file(name + ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        return new Running(builder.start(), port, System.nanoTime(), log);
    }

    private static String java(String tool) {
        return System.getProperty("java.home") + File.separator + "bin" + File.separator + tool;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// Waits until a page comes with the text that it must have.
    ///
    /// @return how long that took since the start of the process
    Duration awaitPage(String path, String text) throws InterruptedException {
        long end = launched + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                HttpResponse<String> answer = CLIENT.send(request(path).build(), BodyHandlers.ofString());
                if (answer.statusCode() == 200 && answer.body().contains(text)) {
                    return Duration.ofNanos(System.nanoTime() - launched);
                }
            } catch (IOException _) {
                // It does not listen yet.
            }
            Thread.sleep(STEP);
        }
        throw new IllegalStateException("No answer at " + path + "; see " + log);
    }

    /// A page in the form in which browsers ask for it; it must be there.
    HttpResponse<byte[]> page(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                CLIENT.send(request(path).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address(path)));
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    /// What is alive on the heap, after a full collection.
    Heap heap() throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(java("jcmd"), String.valueOf(process.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        Heap heap = Heap.of(new String(jcmd.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        jcmd.waitFor();
        return heap;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }
}
