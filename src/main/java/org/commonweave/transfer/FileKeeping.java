package org.commonweave.transfer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.content.file.FileDetails;
import org.commonweave.content.file.StoredFiles;

/// Keeps each file that pages show or link to, once.
final class FileKeeping {

    private final SourceTree tree;
    private final FileTaking taking;
    private final Map<String, Optional<String>> kept = new HashMap<>();

    FileKeeping(SourceTree tree, StoredFiles files, Viewer viewer, boolean isDryRun, Findings findings) {
        this.tree = tree;
        this.taking = new FileTaking(files, viewer, isDryRun, findings);
    }

    /// The address of a file, or nothing if it is not accepted.
    Optional<String> keep(String page, String file) {
        return kept.computeIfAbsent(
                file, _ -> taking.take(page, file, tree.place(file)).map(FileDetails::path));
    }
}
