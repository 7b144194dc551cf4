package org.commonweave.transfer.wordpress;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The characters of an export, in whichever encoding it says it is. What XML 1.0 (section 2.2) does not allow, such as
/// control characters, is left out.
final class ExportCharacters extends FilterReader {

    private static final int BYTES_AT_ONCE = 64 * 1024;
    private static final int BEGINNING = 200;
    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*encoding=[\"']([\\w.:-]+)[\"']");

    private ExportCharacters(Reader characters) {
        super(characters);
    }

    static ExportCharacters of(InputStream stream) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(stream, BYTES_AT_ONCE);
        bytes.mark(BEGINNING);
        byte[] beginning = bytes.readNBytes(BEGINNING);
        bytes.reset();
        Charset declared = declared(beginning);
        return new ExportCharacters(
                declared.equals(StandardCharsets.UTF_8)
                        ? new MixedCharacters(bytes)
                        : new InputStreamReader(bytes, declared));
    }

    private static Charset declared(byte[] beginning) {
        String text = new String(beginning, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00FE\u00FF") || text.startsWith("\u00FF\u00FE")) {
            return StandardCharsets.UTF_16;
        }
        Matcher declaration = DECLARED.matcher(text);
        try {
            return declaration.find() && Charset.isSupported(declaration.group(1))
                    ? Charset.forName(declaration.group(1))
                    : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException _) {
            return StandardCharsets.UTF_8;
        }
    }

    /// Whether some letters were not in the encoding of the rest.
    boolean isGuessed() {
        return in instanceof MixedCharacters mixed && mixed.isGuessed();
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int kept = 0;
        while (kept == 0) {
            int count = in.read(target, offset, length);
            if (count <= 0) {
                return count;
            }
            for (int at = offset; at < offset + count; at++) {
                if (isAllowed(target[at])) {
                    target[offset + kept++] = target[at];
                }
            }
        }
        return kept;
    }

    private static boolean isAllowed(char one) {
        return (one >= ' ' && one < '\uFFFE' && one != '\uFEFF') || one == '\n' || one == '\t' || one == '\r';
    }
}
