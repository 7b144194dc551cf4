package org.commonweave.transfer.mail;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads bytes in the encoding that a message claims, or in the one they are in.
final class Encodings {

    /// What nearly all old Western messages are in, also those that claim less.
    static final Charset WESTERN = Charset.forName("windows-1252");

    /// What some programs call encodings that Java calls otherwise.
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "utf8", "UTF-8",
            "unicode-1-1-utf-8", "UTF-8",
            "ansi", "windows-1252",
            "cp-850", "IBM850",
            "iso-8859-8-i", "ISO-8859-8",
            "iso-8859-8-e", "ISO-8859-8",
            "iso-8859-6-i", "ISO-8859-6",
            "ks_c_5601-1987", "EUC-KR",
            "x-gbk", "GBK",
            "gb_2312-80", "GBK");

    /// Sure enough to be better than the Western one.
    private static final int SURE_ENOUGH = 40;

    /// Some thousand letters show which language it is.
    private static final int MOST_LOOKED_AT = 16 * 1024;

    private Encodings() {}

    /// A text, and whether its encoding had to be guessed.
    record Read(String text, boolean isGuessed) {}

    static Read read(byte[] bytes, @Nullable String claimed) {
        if (isAscii(bytes) && !isSwitching(claimed)) {
            return new Read(new String(bytes, StandardCharsets.US_ASCII), false);
        }
        Optional<Charset> named = find(claimed);
        boolean isClaimPlain = named.isEmpty() || isWestern(named.get());
        if (isClaimPlain || named.get().equals(StandardCharsets.UTF_8)) {
            Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
            if (utf8.isPresent()) {
                boolean isAsClaimed =
                        named.filter(StandardCharsets.UTF_8::equals).isPresent();
                return new Read(utf8.get(), !isAsClaimed);
            }
        }
        if (named.isPresent() && isClaimPlain && !named.get().equals(StandardCharsets.US_ASCII)) {
            return new Read(new String(bytes, WESTERN), false);
        }
        return named.flatMap(charset -> strictly(bytes, charset))
                .map(text -> new Read(text, false))
                .orElseGet(() -> new Read(new String(bytes, guessed(bytes)), true));
    }

    static Optional<Charset> find(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        String plain = name.strip().replaceAll("[\"']", "").toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(OTHER_NAMES.getOrDefault(plain, plain)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }

    private static boolean isWestern(Charset charset) {
        return charset.equals(StandardCharsets.US_ASCII)
                || charset.equals(StandardCharsets.ISO_8859_1)
                || charset.equals(WESTERN);
    }

    /// Some encodings write every letter in ASCII, and say by signs between them which letters are meant.
    private static boolean isSwitching(@Nullable String claimed) {
        return claimed != null && claimed.toLowerCase(Locale.ROOT).matches(".*(?:2022|hz-gb|utf-?16|utf-?32).*");
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte one : bytes) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static Charset guessed(byte[] bytes) {
        byte[] beginning = bytes.length <= MOST_LOOKED_AT ? bytes : Arrays.copyOf(bytes, MOST_LOOKED_AT);
        CharsetMatch match = new CharsetDetector().setText(beginning).detect();
        boolean isKnown = match != null
                && match.getConfidence() >= SURE_ENOUGH
                && Charset.isSupported(match.getName())
                && !match.getName().startsWith("ISO-8859-1")
                && !match.getName().startsWith("UTF");
        return isKnown ? Charset.forName(match.getName()) : WESTERN;
    }
}
