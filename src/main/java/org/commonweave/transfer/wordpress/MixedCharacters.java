package org.commonweave.transfer.wordpress;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// Reads UTF-8 that has letters of older days in between, because nobody ever converted the oldest posts: bytes that
/// are no UTF-8 are read as Windows wrote them.
final class MixedCharacters extends Reader {

    private static final int BYTES_AT_ONCE = 64 * 1024;
    private static final Charset OLDER = Charset.forName("windows-1252");

    private final InputStream bytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer read = ByteBuffer.allocate(BYTES_AT_ONCE).limit(0);

    /// Each byte is at most one character, so there is always room.
    private final CharBuffer ready = CharBuffer.allocate(BYTES_AT_ONCE).limit(0);

    private boolean isAtEnd;
    private boolean isGuessed;

    MixedCharacters(InputStream bytes) {
        this.bytes = bytes;
    }

    boolean isGuessed() {
        return isGuessed;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!ready.hasRemaining()) {
            if (isAtEnd && !read.hasRemaining()) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, ready.remaining());
        ready.get(target, offset, count);
        return count;
    }

    private void decode() throws IOException {
        read.compact();
        int count = isAtEnd ? -1 : bytes.read(read.array(), read.position(), read.remaining());
        isAtEnd |= count < 0;
        read.position(read.position() + Math.max(count, 0)).flip();
        ready.clear();
        CoderResult result = decoder.decode(read, ready, isAtEnd);
        while (result.isError()) {
            byte[] older = new byte[result.length()];
            read.get(older);
            ready.put(new String(older, OLDER));
            isGuessed = true;
            result = decoder.decode(read, ready, isAtEnd);
        }
        ready.flip();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
