package org.commonweave.content.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.commonweave.base.OutOfOrder;
import org.commonweave.site.DataFolder;
import org.springframework.stereotype.Component;

/// Where the bytes lie: in the data folder, each file under the hash of its bytes.
@Component
class FileShelf {

    private final DataFolder data;

    FileShelf(DataFolder data) {
        this.data = data;
    }

    /// Puts the bytes on the shelf, whole or not at all. Throws [OutOfOrder] if there is no room.
    void put(String hash, byte[] bytes) {
        Path place = place(hash);
        if (Files.exists(place)) {
            return;
        }
        data.checkRoom();
        try {
            Files.createDirectories(place.getParent());
            Path written = Files.createTempFile(place.getParent(), "new", "");
            try {
                Files.write(written, bytes);
                Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException cause) {
            throw OutOfOrder.insteadOf(new UncheckedIOException(cause));
        }
    }

    /// Two letters for a folder keep folders small enough for every file system.
    Path place(String hash) {
        return data.folder("files").resolve(hash.substring(0, 2)).resolve(hash);
    }
}
