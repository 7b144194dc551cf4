package org.commonweave.transfer.wordpress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweave.transfer.Findings;
import org.commonweave.transfer.ImportRefused;
import org.commonweave.transfer.Problem.Kind;
import org.commonweave.transfer.Progress;

/// The files of an export; WordPress makes several of a large site. They can be gone through again and again.
final class ExportFiles {

    private static final int ITEMS_BETWEEN_SIGNS = 100;

    private final List<Path> files;

    /// What they say about the site; complete when all of them were gone through once.
    private final OldSite site = new OldSite();

    private ExportFiles(List<Path> files) {
        this.files = files;
    }

    static ExportFiles of(WordPressSource source) {
        if (Files.isRegularFile(source.place())) {
            return new ExportFiles(List.of(source.place()));
        }
        try (Stream<Path> found = Files.walk(source.place(), 2)) {
            List<Path> files = found.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(".xml"))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new ImportRefused("transfer.wordpress.refused.nothing");
            }
            return new ExportFiles(files);
        } catch (IOException | UncheckedIOException _) {
            throw new ImportRefused(
                    "transfer.mail.refused.place", source.place().toString());
        }
    }

    OldSite site() {
        return site;
    }

    /// Takes one item after the other.
    @FunctionalInterface
    interface Visitor {

        void visit(ExportItem item);
    }

    /// Goes through all items without their texts, and says what is wrong with the files.
    void lookThrough(Visitor visitor, Progress progress, Findings findings) {
        long all = 1 + files.stream().mapToLong(ExportFiles::size).sum();
        long before = 0;
        for (Path file : files) {
            try (ExportReader reader = ExportReader.open(file, false, site)) {
                for (var item = reader.next(); item.isPresent(); item = reader.next()) {
                    visitor.visit(item.get());
                    if (reader.items() % ITEMS_BETWEEN_SIGNS == 1) {
                        progress.at(Progress.Step.READING, (int) (100 * (before + reader.position()) / all), 100);
                    }
                }
                tell(reader, file, findings);
            }
            before += size(file);
        }
        if (!site.isWordPress()) {
            throw new ImportRefused("transfer.wordpress.refused.nothing");
        }
        progress.at(Progress.Step.READING, 100, 100);
    }

    private static void tell(ExportReader reader, Path file, Findings findings) {
        String name = String.valueOf(file.getFileName());
        if (!reader.trouble().isEmpty()) {
            findings.problem(name, Kind.WP_BROKEN, reader.trouble());
        }
        if (reader.isGuessed()) {
            findings.problem(name, Kind.ENCODING, "windows-1252");
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException _) {
            return 0;
        }
    }

    /// All items with their texts, one after the other.
    Items items() {
        return new Items();
    }

    /// A place in the files.
    final class Items implements AutoCloseable {

        private final List<Path> waiting = new ArrayList<>(files);
        private ExportReader reader = open();

        private ExportReader open() {
            return ExportReader.open(waiting.removeFirst(), true, new OldSite());
        }

        Optional<ExportItem> next() {
            var item = reader.next();
            while (item.isEmpty() && !waiting.isEmpty()) {
                reader.close();
                reader = open();
                item = reader.next();
            }
            return item;
        }

        @Override
        public void close() {
            reader.close();
        }
    }
}
