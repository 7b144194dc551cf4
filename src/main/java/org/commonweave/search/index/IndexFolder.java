package org.commonweave.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.commonweave.site.DataFolderInUse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// The folder in which the index lies. Nothing in it is worth keeping: what cannot be used is thrown away and made anew
/// from the database.
///
/// One process works on it at a time, and that is a server; a second server does not start. Commands leave it alone,
/// because a server may start while they run: what they change waits in the database until a server takes it over into
/// the index.
final class IndexFolder implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);

    /// Raised whenever what is written down for an item changes, so that an older index is made anew.
    private static final int FORM = 2;

    /// Far behind the text of the file, because a locked byte cannot be read by others on Windows.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final String COMPLETE = "complete";
    private static final String BEGUN = "begun";

    private final Path root;
    private final String form;
    private final Path mark;
    private final FileChannel owner;
    private final boolean isOurs;

    /// Takes the folder. Throws [DataFolderInUse] if another process has it.
    ///
    IndexFolder(Path root, Wording wording, Maintained maintained) {
        this.root = root;
        form = FORM + " " + wording.language() + " ";
        mark = root.resolve("state");
        try {
            owner = FileChannel.open(
                    root.resolve("owner"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            isOurs = maintained != Maintained.FALSE && isTaken(maintained);
            if (isOurs) {
                throwAwayWhatIsUnfit();
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(
                    "The folder of the search index, " + root + ", cannot be written. Give the user who runs "
                            + "Commonweave the right to write there, or delete it; the index is made anew then.",
                    cause);
        }
    }

    private boolean isTaken(Maintained maintained) throws IOException {
        if (!isLocked(owner)) {
            if (maintained == Maintained.IF_FREE) {
                return false;
            }
            String holder = StandardCharsets.US_ASCII.decode(firstBytes()).toString();
            owner.close();
            throw new DataFolderInUse(root.getParent(), holder.strip());
        }
        owner.truncate(0);
        owner.write(StandardCharsets.US_ASCII.encode(
                Long.toString(ProcessHandle.current().pid())));
        return true;
    }

    private ByteBuffer firstBytes() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * 3);
        owner.read(bytes, 0);
        return bytes.flip();
    }

    private static boolean isLocked(FileChannel owner) throws IOException {
        try {
            return owner.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private void throwAwayWhatIsUnfit() throws IOException {
        if (!mark().startsWith(form) || !isReadable()) {
            try (Stream<Path> indexes = Files.list(root).filter(Files::isDirectory)) {
                for (Path index : indexes.toList()) {
                    log.warn("The search index in {} cannot be used as it is. It is made anew", index);
                    FileSystemUtils.deleteRecursively(index);
                }
            }
            write(BEGUN);
        }
    }

    private boolean isReadable() throws IOException {
        try (Stream<Path> indexes = Files.list(root).filter(Files::isDirectory)) {
            return indexes.allMatch(IndexFolder::isReadable);
        }
    }

    private static boolean isReadable(Path index) {
        try (Directory directory = FSDirectory.open(index);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.maxDoc() >= 0;
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }

    Path root() {
        return root;
    }

    /// Whether this process looks after the index.
    boolean isOurs() {
        return isOurs;
    }

    /// Whether there is an index that can be read without taking the folder.
    boolean hasIndex() {
        try (Stream<Path> indexes = Files.list(root).filter(Files::isDirectory)) {
            return indexes.findAny().isPresent() && isReadable();
        } catch (IOException _) {
            return false;
        }
    }

    /// Whether everything has been put into the index since it was last begun.
    boolean isComplete() {
        return mark().equals(form + COMPLETE);
    }

    void markBegun() {
        write(BEGUN);
    }

    void markComplete() {
        write(COMPLETE);
    }

    private String mark() {
        try {
            return Files.exists(mark) ? Files.readString(mark) : "";
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void write(String state) {
        try {
            Files.writeString(mark, form + state);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public void close() throws IOException {
        owner.close();
    }
}
