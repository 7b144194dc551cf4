package org.commonweave.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The one folder that holds everything an installation keeps outside its database.
@Component
public class DataFolder {

    private final Path root;

    @Autowired
    DataFolder(@Value("${commonweave.data:./data}") String root) {
        this(Path.of(root));
    }

    public DataFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /// The folder itself, made if it is not there.
    public Path root() {
        return made(root);
    }

    /// A folder inside, such as `uploads`, made if it is not there; new folders can be read by their owner only.
    ///
    /// @param name one plain name, no path
    public Path folder(String name) {
        if (!name.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("Not a plain folder name: " + name);
        }
        return made(root.resolve(name));
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder, ownerOnly());
        } catch (IOException cause) {
            throw new UncheckedIOException(
                    "The data folder " + folder + " cannot be made or written. Give the user who runs Commonweave the "
                            + "right to write there, or name another folder in COMMONWEAVE_DATA.",
                    cause);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
