package org.commonweave.transfer.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// The bytes of one message in an archive file, as they were before archives put a `>` before lines that begin with
/// `From `.
final class MessageBytes extends InputStream {

    private static final String SIGN = "From ";

    /// More signs than these nobody has put before one another.
    private static final int MOST_SIGNS = 16;

    private final FileChannel file;
    private final InputStream bytes;
    private final int[] waiting = new int[MOST_SIGNS + SIGN.length() + 1];
    private int next;
    private int count;
    private long left;
    private boolean isLineStart = true;

    MessageBytes(Path path, Entry.Place place) throws IOException {
        file = FileChannel.open(path);
        file.position(place.start());
        bytes = new BufferedInputStream(Channels.newInputStream(file), 64 * 1024);
        left = place.length();
    }

    @Override
    public int read() throws IOException {
        if (next < count) {
            return waiting[next++];
        }
        int one = raw();
        if (isLineStart && one == '>') {
            one = afterSign();
        }
        isLineStart = one == '\n';
        return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            int one = read();
            if (one < 0) {
                break;
            }
            target[offset + done++] = (byte) one;
        }
        return done == 0 && length > 0 ? -1 : done;
    }

    private int raw() throws IOException {
        if (left <= 0) {
            return -1;
        }
        left--;
        return bytes.read();
    }

    /// Reads on until it is known whether the sign was put there by an archive, which then is left out.
    private int afterSign() throws IOException {
        next = 0;
        count = 0;
        int one = raw();
        while (one == '>' && count < MOST_SIGNS) {
            waiting[count++] = one;
            one = raw();
        }
        int matched = 0;
        while (matched < SIGN.length() && one == SIGN.charAt(matched)) {
            waiting[count++] = one;
            matched++;
            one = matched < SIGN.length() ? raw() : one;
        }
        if (matched == SIGN.length()) {
            return waiting[next++];
        }
        if (one >= 0) {
            waiting[count++] = one;
            isLineStart = one == '\n';
        }
        return '>';
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
