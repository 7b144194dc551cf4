package org.commonweave.site;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.commonweave.base.OutOfOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// The one folder that holds everything an installation keeps outside its database.
@Component
public class DataFolder {

    /// Enough for the database and the search index to end what they have begun.
    private static final DataSize RESERVE = DataSize.ofMegabytes(50);

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

    /// Throws [OutOfOrder] if there is so little room left that nobody should write any more. Databases
    /// that run out of room in the middle of something end; one that is asked for nothing more goes on
    /// answering.
    public void checkRoom() {
        if (roomAt(root) < RESERVE.toBytes()) {
            throw OutOfOrder.diskFull();
        }
    }

    /// The same for a file that grows in a folder, if that is on the disk of the data folder. Any other disk may be
    /// filled.
    ///
    /// @param folder one that is there
    public void checkRoomAt(Path folder) throws IOException {
        if (Files.getFileStore(folder).equals(Files.getFileStore(root()))) {
            checkRoom();
        }
    }

    private static long roomAt(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException _) {
            return Long.MAX_VALUE; // whoever writes will learn why
        }
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
