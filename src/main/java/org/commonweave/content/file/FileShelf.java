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
        put(place(hash), bytes);
    }

    /// The same for a smaller copy of a picture.
    void putSmaller(String hash, int width, byte[] bytes) {
        put(placeOfSmaller(hash, width), bytes);
    }

    private void put(Path place, byte[] bytes) {
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

    /// Takes a file off the shelf, with all that was made of it.
    void remove(String hash) {
        try {
            Files.deleteIfExists(place(hash));
            for (int width : SmallerPictures.WIDTHS) {
                Files.deleteIfExists(placeOfSmaller(hash, width));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// A new file in which something can be put down that arrives, before anybody has looked at it.
    Path arriving() throws IOException {
        data.checkRoom();
        return Files.createTempFile(arrivals(), "arriving", "");
    }

    /// Where what arrives is put down. What a crash has left there is of no use to anybody.
    Path arrivals() {
        return data.folder("arriving");
    }

    /// Apart from what people brought: copies can be made again, so backups need not hold them.
    Path placeOfSmaller(String hash, int width) {
        return data.folder("smaller-pictures").resolve(hash.substring(0, 2)).resolve(hash + "-" + width);
    }

    /// Two letters for a folder keep folders small enough for every file system.
    Path place(String hash) {
        return data.folder("files").resolve(hash.substring(0, 2)).resolve(hash);
    }
}
