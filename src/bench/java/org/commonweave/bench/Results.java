package org.commonweave.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What came out, for the terminal and for the documentation.
final class Results {

    private static final Path PAGE = Path.of("src", "docs", "benchmarks.md");
    private static final String BEGIN = "<!-- The benchmark writes from here -->\n";
    private static final String END = "<!-- to here. -->";

    private final Options options;
    private final List<Row> rows = new ArrayList<>();

    Results(Options options) {
        this.options = options;
    }

    void add(List<Row> more) {
        rows.addAll(more);
    }

    void print() {
        System.out.println(text());
    }

    /// Puts the results in the place of the earlier ones.
    void publish() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if (begin < BEGIN.length() || end < begin) {
            throw new IllegalStateException(PAGE + " has lost the lines between which the results stand");
        }
        Files.writeString(PAGE, page.substring(0, begin) + "\n" + text() + "\n" + page.substring(end));
    }

    private String text() {
        return "%s, %,d pages, seed %d.%n%n%s%n"
                .formatted(Machine.described(), options.pages(), options.seed(), table());
    }

    private String table() {
        return Stream.concat(
                        Stream.of("| what | measured | budget | used of it | |", "|---|---|---|---|---|"),
                        rows.stream()
                                .map(row -> "| %s | %s | %s | %s | %s |"
                                        .formatted(row.what(), row.figure(), row.budget(), row.share(), row.verdict())))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
