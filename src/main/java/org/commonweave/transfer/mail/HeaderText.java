package org.commonweave.transfer.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a line in the head of a message. There, letters beyond ASCII are written as `=?utf-8?Q?Caf=C3=A9?=`
/// (RFC 2047), often not quite by the rules: with blanks inside, cut in the middle of a letter, or not at all.
final class HeaderText {

    private static final Pattern WORD =
            Pattern.compile("=\\?([^?*\\s]{1,40})(?:\\*[^?]{0,20})?\\?([bBqQ])\\?([^?]*)\\?=");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private HeaderText() {}

    /// @param raw each byte as one letter, as ISO 8859-1 has it
    static String decoded(String raw) {
        StringBuilder text = new StringBuilder();
        Run run = new Run();
        Matcher word = WORD.matcher(raw);
        int done = 0;
        while (word.find()) {
            String between = raw.substring(done, word.start());
            if (!between.isBlank() || done == 0) {
                run.endInto(text);
                text.append(plain(between));
            }
            run.add(word.group(1), word.group(2).equalsIgnoreCase("b"), word.group(3), text);
            done = word.end();
        }
        run.endInto(text);
        text.append(plain(raw.substring(done)));
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static String plain(String raw) {
        return Encodings.read(raw.getBytes(StandardCharsets.ISO_8859_1), null).text();
    }

    /// Words that follow one another in the same encoding: a letter may begin in one and end in the next.
    private static final class Run {

        private String charset = "";
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        void add(String name, boolean isBase64, String written, StringBuilder text) {
            if (!name.equalsIgnoreCase(charset)) {
                endInto(text);
                charset = name;
            }
            bytes.writeBytes(isBase64 ? base64(written) : quoted(written));
        }

        void endInto(StringBuilder text) {
            if (bytes.size() > 0) {
                text.append(Encodings.read(bytes.toByteArray(), charset).text());
                bytes.reset();
            }
            charset = "";
        }
    }

    private static byte[] base64(String written) {
        String clean = written.replaceAll("[^A-Za-z0-9+/]", "");
        int whole = clean.length() % 4 == 1 ? clean.length() - 1 : clean.length();
        return Base64.getDecoder().decode(clean.substring(0, whole));
    }

    private static byte[] quoted(String written) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            int code = c == '=' && i + 2 < written.length() ? hex(written, i + 1) : -1;
            if (code >= 0) {
                bytes.write(code);
                i += 2;
            } else {
                bytes.write(c == '_' ? ' ' : c);
            }
        }
        return bytes.toByteArray();
    }

    private static int hex(String written, int at) {
        int high = Character.digit(written.charAt(at), 16);
        int low = Character.digit(written.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
