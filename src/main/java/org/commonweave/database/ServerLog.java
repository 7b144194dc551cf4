package org.commonweave.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the server has printed since this run began.
record ServerLog(Path file, List<String> lines) {

    private static final String ERROR = "[ERROR] ";

    static ServerLog of(DatabaseFolder folder) {
        try {
            // Messages may quote file names in any encoding, and Latin-1 can read all bytes.
            return new ServerLog(folder.log(), Files.readAllLines(folder.log(), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return new ServerLog(folder.log(), List.of());
        }
    }

    DatabaseUnavailable whyItDidNotStart() {
        var reason = reason();
        return new DatabaseUnavailable(
                "The embedded database did not start: %s".formatted(reason),
                "%s The whole log is %s. To do without the embedded database, %s"
                        .formatted(remedy(reason), file, DatabaseUnavailable.USE_ANOTHER_SERVER));
    }

    /// The first error of the last start, from which the others follow, or else the last line, where the system says
    /// why a program cannot run.
    private String reason() {
        return lastStart().stream()
                .filter(line -> line.contains(ERROR))
                .map(line -> line.substring(line.indexOf(ERROR) + ERROR.length()))
                .findFirst()
                .or(() -> lines.reversed().stream()
                        .filter(line -> !line.isBlank())
                        .findFirst())
                .orElse("it ended without a word.");
    }

    private List<String> lastStart() {
        for (var i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).contains("[Note] Starting MariaDB")) {
                return lines.subList(i, lines.size());
            }
        }
        return lines;
    }

    private static String remedy(String reason) {
        if (reason.contains("libcrypt.so.1")) {
            return "Install the package libcrypt1 (Debian, Ubuntu) or libxcrypt-compat (Fedora, Red Hat, SUSE).";
        }
        if (reason.contains("/opt/homebrew/")) {
            return "Type: brew install openssl@3 pcre2";
        }
        return "Mend what it says and start again.";
    }
}
