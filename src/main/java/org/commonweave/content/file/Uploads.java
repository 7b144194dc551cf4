package org.commonweave.content.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.springframework.stereotype.Service;

/// Takes files in that people add while they write. Each is put down on the disk while it arrives and looked at when it
/// is complete, one at a time, so that no number of slow lines fills the memory.
@Service
public class Uploads {

    private static final int BUFFER = 64 * 1024;

    private final StoredFiles files;
    private final FileShelf shelf;
    private final UploadPace pace;
    private final AccessPolicy policy;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);

    Uploads(StoredFiles files, FileShelf shelf, UploadPace pace, AccessPolicy policy) {
        this.files = files;
        this.shelf = shelf;
        this.pace = pace;
        this.policy = policy;
    }

    /// Keeps a file; see [StoredFiles#keep]. Throws [FileRefused] also if the person adds too much at once.
    public FileDetails add(Viewer viewer, String name, InputStream body) throws IOException {
        policy.checkMayWrite(viewer);
        long member = viewer.member().orElseThrow();
        pace.checkRoom(member);
        Path arrived = shelf.arriving();
        try {
            pace.count(member, putDown(body, arrived));
            return keep(viewer, name, arrived);
        } finally {
            Files.deleteIfExists(arrived);
        }
    }

    private FileDetails keep(Viewer viewer, String name, Path arrived) throws IOException {
        oneAtATime.lock();
        try {
            byte[] bytes = Files.readAllBytes(arrived);
            if (FileType.of(bytes, name).isDrawing()) {
                Drawing.refuseWhatRuns(bytes);
            }
            return files.keep(viewer, name, bytes);
        } finally {
            oneAtATime.unlock();
        }
    }

    private static long putDown(InputStream body, Path arrived) throws IOException {
        try (OutputStream target = Files.newOutputStream(arrived)) {
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > StoredFiles.mostBytes()) {
                    passOver(body, buffer);
                    throw new FileRefused("content.file.large", FileLimits.MOST_MEGABYTES);
                }
                target.write(buffer, 0, read);
            }
            return size;
        }
    }

    /// Whoever is still sending does not hear why it was refused, so a little more is read, and thrown away.
    private static void passOver(InputStream body, byte[] buffer) throws IOException {
        long left = StoredFiles.mostBytes();
        while (left > 0) {
            int read = body.read(buffer);
            left = read < 0 ? 0 : left - read;
        }
    }
}
