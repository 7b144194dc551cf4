package org.commonweave.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.content.file.FileDetails;
import org.commonweave.content.file.FileRefused;
import org.commonweave.content.file.StoredFiles;
import org.commonweave.transfer.Problem.Kind;

/// Takes single files of an import in, or only says whether it could.
public final class FileTaking {

    private final StoredFiles files;
    private final Viewer viewer;
    private final boolean isTrial;
    private final Findings findings;

    public FileTaking(StoredFiles files, Viewer viewer, boolean isTrial, Findings findings) {
        this.files = files;
        this.viewer = viewer;
        this.isTrial = isTrial;
        this.findings = findings;
    }

    /// The file at a place; nothing if it is not accepted or cannot be read, which is told.
    ///
    /// @param label what shows it
    /// @param told how the source names it
    public Optional<FileDetails> take(String label, String told, Path place) {
        try (InputStream input = Files.newInputStream(place)) {
            byte[] bytes = input.readNBytes((int) StoredFiles.mostBytes() + 1);
            String name = String.valueOf(place.getFileName());
            FileDetails file = isTrial ? files.expected(name, bytes) : files.keep(viewer, name, bytes);
            findings.file();
            return Optional.of(file);
        } catch (FileRefused refused) {
            findings.problem(label, Kind.FILE_REFUSED, told + ": " + refused.sentence());
        } catch (IOException _) {
            findings.problem(told, Kind.UNREADABLE, "");
        }
        return Optional.empty();
    }
}
