package org.commonweave.transfer;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.commonweave.transfer.Problem.Kind;

/// The characters of a file, in whatever encoding they are written.
final class SourceText {

    /// A text with more of them is no text, or one that nobody could read.
    private static final double MOST_CONTROL_CHARACTERS = 0.02;

    private static final int SURE_ENOUGH = 30;

    private SourceText() {}

    /// The text without byte order mark and null bytes, with plain line ends; empty if the bytes are no text.
    static Optional<String> of(byte[] bytes, String file, Findings findings) {
        String text = decoded(bytes, file, findings);
        if (text.indexOf('\0') >= 0) {
            findings.problem(file, Kind.NULL_BYTES, "");
        }
        long control =
                text.chars().filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0).count();
        if (control > MOST_CONTROL_CHARACTERS * text.length()) {
            return Optional.empty();
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return Optional.of(plain.replace("\0", "").replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static String decoded(byte[] bytes, String file, Findings findings) {
        try {
            return byMark(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            Charset guess = guessed(bytes);
            findings.problem(file, Kind.ENCODING, guess.displayName(Locale.ROOT));
            return new String(bytes, guess);
        }
    }

    private static Charset byMark(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        boolean little = bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        return little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    /// Western texts by default: that is what nearly all old files are.
    private static Charset guessed(byte[] bytes) {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        boolean isKnown = match != null && match.getConfidence() >= SURE_ENOUGH && Charset.isSupported(match.getName());
        Charset western = Charset.forName("windows-1252");
        return isKnown && !match.getName().startsWith("ISO-8859-1") ? Charset.forName(match.getName()) : western;
    }
}
