package org.commonweave.transfer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.OneLine;

/// A folder to import.
///
/// @param name under which the folder is known from one import to the next, wherever it lies
/// @param tags given to every page in addition to its own
public record ImportSource(Path folder, String name, List<String> tags) {

    /// A name, not a sentence.
    public static final int MAX_NAME = 60;

    public ImportSource {
        folder = folder.toAbsolutePath().normalize();
        name = OneLine.of(name);
        if (name.isEmpty() || name.length() > MAX_NAME) {
            throw new ImportRefused("transfer.refused.name", MAX_NAME);
        }
        tags = List.copyOf(tags);
    }

    /// The same folder under another name.
    public ImportSource named(String other) {
        return new ImportSource(folder, other, tags);
    }

    /// The same folder with tags for every page.
    public ImportSource tagged(List<String> forAll) {
        return new ImportSource(folder, name, forAll);
    }

    /// Refuses what is no folder.
    public void check() {
        if (!Files.isDirectory(folder)) {
            throw new ImportRefused("transfer.refused.folder", folder.toString());
        }
    }

    /// A folder known by its own name.
    public static ImportSource of(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return new ImportSource(
                folder, Optional.ofNullable(last).map(Path::toString).orElse("import"), List.of());
    }
}
