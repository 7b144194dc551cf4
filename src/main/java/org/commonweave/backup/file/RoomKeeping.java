package org.commonweave.backup.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.commonweave.site.DataFolder;

/// A stream into a file that stops growing before the disk of the data folder is full. The site goes on while a backup
/// is made, and a database that finds no room ends.
final class RoomKeeping extends FilterOutputStream {

    /// In bytes; much less than what is to be left, and seldom enough to cost no time.
    private static final long BETWEEN_LOOKS = 4 * 1024 * 1024;

    private final DataFolder data;
    private final Path folder;
    private long untilNextLook;

    /// @param folder where the file lies
    RoomKeeping(OutputStream file, DataFolder data, Path folder) {
        super(file);
        this.data = data;
        this.folder = folder;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        untilNextLook -= length;
        if (untilNextLook < 0) {
            data.checkRoomAt(folder);
            untilNextLook = BETWEEN_LOOKS;
        }
        out.write(bytes, offset, length);
    }
}
