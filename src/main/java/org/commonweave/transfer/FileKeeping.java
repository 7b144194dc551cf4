package org.commonweave.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.content.file.FileDetails;
import org.commonweave.content.file.FileRefused;
import org.commonweave.content.file.StoredFiles;
import org.commonweave.transfer.Problem.Kind;

/// Keeps each file that pages show or link to, once.
final class FileKeeping {

    private final SourceTree tree;
    private final StoredFiles files;
    private final Viewer viewer;
    private final boolean isDryRun;
    private final Findings findings;
    private final Map<String, Optional<String>> kept = new HashMap<>();

    FileKeeping(SourceTree tree, StoredFiles files, Viewer viewer, boolean isDryRun, Findings findings) {
        this.tree = tree;
        this.files = files;
        this.viewer = viewer;
        this.isDryRun = isDryRun;
        this.findings = findings;
    }

    /// The address of a file, or nothing if it is not accepted.
    Optional<String> keep(String page, String file) {
        Optional<String> before = kept.get(file);
        if (before == null) {
            before = read(page, file);
            kept.put(file, before);
        }
        return before;
    }

    private Optional<String> read(String page, String file) {
        try (InputStream input = Files.newInputStream(tree.place(file))) {
            byte[] bytes = input.readNBytes((int) StoredFiles.mostBytes() + 1);
            String name = file.substring(file.lastIndexOf('/') + 1);
            FileDetails kept = isDryRun ? files.expected(name, bytes) : files.keep(viewer, name, bytes);
            findings.file();
            return Optional.of(kept.path());
        } catch (FileRefused refused) {
            findings.problem(page, Kind.FILE_REFUSED, file + ": " + refused.sentence());
        } catch (IOException unreadable) {
            findings.problem(file, Kind.UNREADABLE, "");
        }
        return Optional.empty();
    }
}
