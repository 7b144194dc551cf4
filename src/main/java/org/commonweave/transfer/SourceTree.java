package org.commonweave.transfer;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.commonweave.transfer.Problem.Kind;

/// The files of a folder, by their paths with `/` between the steps. Nothing outside it can be reached: symbolic links
/// are not followed, and a path that is not in here does not exist.
final class SourceTree {

    /// Ten times the largest handbook we know of; beyond it somebody has named the wrong folder.
    static final int MOST_FILES = 100_000;

    private static final int MAX_PATH = 500;

    private final Path folder;
    private final NavigableMap<String, Path> files = new TreeMap<>();
    private final Map<String, String> byLowerCase = new TreeMap<>();

    private SourceTree(Path folder) {
        this.folder = folder;
    }

    static SourceTree of(Path folder, Findings findings) {
        if (!Files.isDirectory(folder)) {
            throw new ImportRefused("transfer.refused.folder", folder.toString());
        }
        SourceTree tree = new SourceTree(folder);
        try {
            Files.walkFileTree(folder, tree.new Walk(findings));
        } catch (IOException cause) {
            throw new ImportRefused("transfer.refused.folder", folder.toString());
        }
        tree.files.keySet().forEach(file -> tree.byLowerCase.putIfAbsent(file.toLowerCase(Locale.ROOT), file));
        return tree;
    }

    /// The paths of all files, in an order that is the same everywhere.
    Iterable<String> files() {
        return files.keySet();
    }

    /// The file at a path; if there is none, one whose path differs in capitals only.
    Optional<String> find(String path) {
        return files.containsKey(path)
                ? Optional.of(path)
                : Optional.ofNullable(byLowerCase.get(path.toLowerCase(Locale.ROOT)));
    }

    Path place(String file) {
        return Optional.ofNullable(files.get(file)).orElseThrow();
    }

    static boolean isPage(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    /// The folder of a file, without a slash at its end; empty for the whole.
    static String folderOf(String file) {
        return file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final Findings findings;

        Walk(Findings findings) {
            this.findings = findings;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean isHidden = !directory.equals(folder) && path(directory).matches("(.*/)?(\\.[^/]*|node_modules)");
            return isHidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = path(file);
            if (attributes.isSymbolicLink()) {
                findings.problem(path, Kind.SYMBOLIC_LINK, "");
            } else if (!attributes.isRegularFile() || path.length() > MAX_PATH || path.indexOf('\uFFFD') >= 0) {
                findings.problem(path, Kind.UNREADABLE, "");
            } else if (!file.getFileName().toString().startsWith(".")) {
                files.put(path, file);
            }
            if (files.size() > MOST_FILES) {
                throw new ImportRefused("transfer.refused.files", MOST_FILES);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            findings.problem(path(file), Kind.UNREADABLE, "");
            return FileVisitResult.CONTINUE;
        }

        private String path(Path file) {
            return folder.relativize(file).toString().replace('\\', '/');
        }
    }
}
