package org.commonweave.transfer.wordpress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.content.file.FileDetails;
import org.commonweave.content.file.FileRefused;
import org.commonweave.content.file.StoredFiles;
import org.commonweave.transfer.Findings;
import org.commonweave.transfer.Problem.Kind;

/// Keeps each file that posts show or link to, once.
final class MediaKeeping {

    private final MediaFolder folder;
    private final StoredFiles files;
    private final Viewer viewer;
    private final boolean isTrial;
    private final Findings findings;
    private final Map<String, Optional<FileDetails>> kept = new HashMap<>();

    MediaKeeping(MediaFolder folder, StoredFiles files, Viewer viewer, boolean isTrial, Findings findings) {
        this.folder = folder;
        this.files = files;
        this.viewer = viewer;
        this.isTrial = isTrial;
        this.findings = findings;
    }

    /// A file by its path below the folder of uploads; nothing if it is not there or not accepted, which is told once.
    ///
    /// @param label what shows it
    Optional<FileDetails> keep(String label, String path) {
        String original = OldAddress.withoutSize(path);
        Optional<FileDetails> before = kept.get(original);
        if (before == null) {
            before = read(label, path);
            kept.put(original, before);
        }
        return before;
    }

    private Optional<FileDetails> read(String label, String path) {
        Optional<Path> place = folder.find(path);
        if (place.isEmpty()) {
            findings.problem(label, Kind.WP_MEDIUM, path);
            return Optional.empty();
        }
        try (InputStream input = Files.newInputStream(place.get())) {
            byte[] bytes = input.readNBytes((int) StoredFiles.mostBytes() + 1);
            String name = place.get().getFileName().toString();
            FileDetails file = isTrial ? files.expected(name, bytes) : files.keep(viewer, name, bytes);
            findings.file();
            return Optional.of(file);
        } catch (FileRefused refused) {
            findings.problem(label, Kind.FILE_REFUSED, path + ": " + refused.sentence());
        } catch (IOException _) {
            findings.problem(path, Kind.UNREADABLE, "");
        }
        return Optional.empty();
    }

    /// What was kept up to now, by the paths below the folder of uploads.
    Map<String, FileDetails> kept() {
        Map<String, FileDetails> all = new HashMap<>();
        kept.forEach((path, file) -> file.ifPresent(there -> all.put(path, there)));
        return all;
    }
}
