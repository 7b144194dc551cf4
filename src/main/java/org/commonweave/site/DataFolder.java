package org.commonweave.site;

import java.io.IOException;
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

    /// Made at the start, because a folder that cannot be written is better found then than by the first upload.
    @Autowired
    DataFolder(@Value("${commonweave.data:./data}") String root) {
        this(Path.of(root.isBlank() ? "data" : root));
        made(this.root);
        checkWritable(this.root);
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
            throw new DataFolderUnusable(folder, cause);
        }
    }

    /// By writing, because rights alone do not tell of a disk that is full or mounted for reading only.
    private static void checkWritable(Path folder) {
        try {
            Path trial = Files.createTempFile(folder, "trial", "");
            try {
                Files.write(trial, new byte[1]);
            } finally {
                Files.delete(trial);
            }
        } catch (IOException cause) {
            throw new DataFolderUnusable(folder, cause);
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
