package org.commonweave.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweave.bench.corpus.Corpus;
import org.commonweave.database.BenchDatabase;
import org.commonweave.wiki.WikiPath;
import org.springframework.util.FileSystemUtils;

/// What all measurements stand on: a folder of their own, the made-up texts, and a database server that the product is
/// pointed at.
final class Ground implements AutoCloseable {

    static final String ADMINISTRATOR = "admin@example.org";
    static final String PASSWORD = "heron violin Tuesday gravel";

    private static final Path FOLDER = Path.of("target", "bench");
    private static final Path READY = FOLDER.resolve("ready.txt");
    private static final Path SETTINGS = FOLDER.resolve("settings.txt");
    private static final Path QUERIES = FOLDER.resolve("queries.txt");
    private static final Path BEGINNINGS = FOLDER.resolve("beginnings.txt");
    private static final int TYPED = 5_000;
    private static final Path SAMPLES = Path.of("content-seed", "wiki");

    private final Options options;
    private final Corpus corpus;
    private final BenchDatabase database;
    private final boolean isReady;

    private Ground(Options options, Corpus corpus, BenchDatabase database, boolean isReady) {
        this.options = options;
        this.corpus = corpus;
        this.database = database;
        this.isReady = isReady;
    }

    /// Begins with nothing, or with what an earlier run has brought in if the import is not to be measured again.
    static Ground prepare(Options options) throws IOException {
        String kind = options.pages() + " pages, seed " + options.seed();
        boolean isReady = !options.wants(BulkImport.NAME)
                && Files.exists(READY)
                && Files.readString(READY).equals(kind);
        if (!isReady) {
            FileSystemUtils.deleteRecursively(FOLDER);
            Files.createDirectories(FOLDER);
        }
        Corpus corpus = Corpus.write(texts(), options.pages(), options.seed(), SAMPLES);
        Files.write(QUERIES, corpus.queries(TYPED));
        Files.write(BEGINNINGS, corpus.beginnings(TYPED));
        Ground ground = new Ground(options, corpus, BenchDatabase.start(FOLDER.resolve("server")), isReady);
        ground.noteSettings();
        return ground;
    }

    /// For processes that cannot be handed anything at their start.
    private void noteSettings() throws IOException {
        Files.write(
                SETTINGS,
                settings().entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue())
                        .toList());
    }

    static Map<String, String> notedSettings() throws IOException {
        return Files.readAllLines(SETTINGS).stream()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(setting -> setting[0], setting -> setting[1]));
    }

    static List<String> queries() throws IOException {
        return Files.readAllLines(QUERIES);
    }

    static List<String> beginnings() throws IOException {
        return Files.readAllLines(BEGINNINGS);
    }

    /// Whether the pages are in the commons already.
    boolean isReady() {
        return isReady;
    }

    /// Later runs may use what is there now.
    void noteReady() throws IOException {
        Files.writeString(READY, options.pages() + " pages, seed " + options.seed());
    }

    /// There is more than the pages in the commons now, so that later runs begin with nothing.
    void noteOthers() throws IOException {
        Files.deleteIfExists(READY);
    }

    Options options() {
        return options;
    }

    Corpus corpus() {
        return corpus;
    }

    /// The addresses of the pages, in the order of their popularity among each other.
    List<String> pages() {
        return corpus.titles().stream().map(WikiPath::of).toList();
    }

    static Path texts() {
        return FOLDER.resolve("texts");
    }

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    /// What an operator would set for the product.
    Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("COMMONWEAVE_DATA", FOLDER.resolve("data").toString());
        settings.put("COMMONWEAVE_ADMIN_EMAIL", ADMINISTRATOR);
        settings.put("COMMONWEAVE_ADMIN_PASSWORD", PASSWORD);
        settings.put("SPRING_DATASOURCE_URL", database.url());
        settings.put("SPRING_DATASOURCE_USERNAME", database.user());
        settings.put("SPRING_DATASOURCE_PASSWORD", database.password());
        return settings;
    }

    @Override
    public void close() {
        database.close();
    }
}
