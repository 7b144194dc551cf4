package org.commonweave.transfer.wordpress;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.content.file.FileDetails;
import org.commonweave.content.file.StoredFiles;
import org.commonweave.transfer.FileTaking;
import org.commonweave.transfer.Findings;
import org.commonweave.transfer.Problem.Kind;

/// Keeps each file that posts show or link to, once.
final class MediaKeeping {

    private final MediaFolder folder;
    private final FileTaking taking;
    private final Findings findings;
    private final Map<String, Optional<FileDetails>> kept = new HashMap<>();

    MediaKeeping(MediaFolder folder, StoredFiles files, Viewer viewer, boolean isTrial, Findings findings) {
        this.folder = folder;
        this.taking = new FileTaking(files, viewer, isTrial, findings);
        this.findings = findings;
    }

    /// A file by its path below the folder of uploads; nothing if it is not there or not accepted, which is told once.
    ///
    /// @param label what shows it
    Optional<FileDetails> keep(String label, String path) {
        return kept.computeIfAbsent(OldAddress.withoutSize(path), _ -> read(label, path));
    }

    private Optional<FileDetails> read(String label, String path) {
        Optional<Path> place = folder.find(path);
        if (place.isEmpty()) {
            findings.problem(label, Kind.WP_MEDIUM, path);
        }
        return place.flatMap(there -> taking.take(label, path, there));
    }

    /// What was kept up to now, by the paths below the folder of uploads.
    Map<String, FileDetails> kept() {
        Map<String, FileDetails> all = new HashMap<>();
        kept.forEach((path, file) -> file.ifPresent(there -> all.put(path, there)));
        return all;
    }
}
