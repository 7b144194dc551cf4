package org.commonweave.backup.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import org.commonweave.site.DataFolder;

/// A file that appears under its name when all of it is on the disk, and not before. Only its owner can read it, also
/// while it is being written.
final class NewFile implements AutoCloseable {

    /// By this ending one knows what a killed program has left behind.
    static final String UNFINISHED = ".part";

    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final Path file;
    private final Path part;
    private final FileChannel channel;

    private NewFile(Path file, Path part, FileChannel channel) {
        this.file = file;
        this.part = part;
        this.channel = channel;
    }

    static NewFile at(Path file) throws IOException {
        Path place = file.toAbsolutePath().normalize();
        if (Files.exists(place)) {
            throw new BackupRefused("backup.file-exists", place.toString());
        }
        Path folder = place.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new BackupRefused("backup.no-folder", String.valueOf(folder));
        }
        Path part = place.resolveSibling(place.getFileName() + UNFINISHED);
        Files.deleteIfExists(part);
        return new NewFile(place, part, FileChannel.open(part, NEW, ownerOnly()));
    }

    /// @param data whose disk is not filled
    OutputStream open(DataFolder data) {
        return new RoomKeeping(new Unclosed(Channels.newOutputStream(channel)), data, place());
    }

    private Path place() {
        return Objects.requireNonNull(file.getParent());
    }

    /// Another file beside it, for what has to be kept aside while it is written.
    Path notes() {
        return file.resolveSibling(file.getFileName() + ".notes" + UNFINISHED);
    }

    void keep() throws IOException {
        channel.force(true);
        channel.close();
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        forceName();
    }

    /// Otherwise the file can be there after a power cut, and its name not. Windows knows no such thing.
    private void forceName() throws IOException {
        if (ownerOnly().length > 0) {
            try (FileChannel folder = FileChannel.open(place())) {
                folder.force(true);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(part);
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean isPosix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
