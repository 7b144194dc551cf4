package org.commonweave.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What whoever starts the benchmark decides.
///
/// @param jar the packaged product
/// @param pages how many pages the made-up commons has
/// @param seed the same seed makes the same commons
/// @param rows which measurements to make; empty for all
/// @param isPublished whether the results go into the documentation
record Options(Path jar, int pages, long seed, Set<String> rows, boolean isPublished) {

    static Options of(String[] arguments) {
        Map<String, String> given = Arrays.stream(arguments)
                .map(argument -> argument.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length < 2 ? "" : pair[1]));
        String rows = given.getOrDefault("--rows", "all");
        return new Options(
                Path.of(Optional.ofNullable(given.get("--jar"))
                        .orElseThrow(() -> new IllegalArgumentException("--jar= must name the packaged product"))),
                Integer.parseInt(given.getOrDefault("--pages", "10000")),
                Long.parseLong(given.getOrDefault("--seed", "1")),
                rows.equals("all") ? Set.of() : Set.of(rows.split(",", -1)),
                Boolean.parseBoolean(given.getOrDefault("--publish", "false")));
    }

    boolean wants(String row) {
        return rows.isEmpty() || rows.contains(row);
    }
}
