package org.commonweave.transfer.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds the messages of an archive file, whatever their size, in a memory that stays the same.
///
/// A message begins with a line such as `From ada@example.org Fri Mar  1 10:00:00 2019`. Programs are meant to write a
/// sign before lines of a message that look like it, and some do not; so such a line must hold a day and a time, and a
/// head must follow.
final class MboxScanner {

    /// Spam has heads of some kilobytes; what is longer is no head.
    private static final int MOST_HEAD = 256 * 1024;

    /// Only the beginning of a line has to be looked at.
    private static final int MOST_LINE = 64 * 1024;

    private static final byte[] SIGN = "From ".getBytes(StandardCharsets.US_ASCII);

    /// With the name of a day and a time, it may even stand right below the words of the message before.
    private static final Pattern BEGINS = Pattern.compile(
            "From .{0,400}?\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? .{0,40}\\d{1,2}:\\d{2}.{0,60}\\d{4}.{0,60}");

    /// Below an empty line, an address and a year are enough.
    private static final Pattern MAY_BEGIN =
            Pattern.compile("From (?:\\S+@\\S+|MAILER-DAEMON|-) .{0,100}\\b(?:19|20)\\d{2}\\b.{0,60}");

    private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,80}[ \\t]*:.*|>From .*", Pattern.DOTALL);

    /// One message.
    ///
    /// @param start the place of its first byte after the line by which it begins
    /// @param length in bytes
    /// @param envelope the line by which it begins
    /// @param head its head as it stands there, cut if it is too long to be one
    /// @param bodyHash of what follows the head; 0 if nobody asked for it
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Found(long start, long length, String envelope, byte[] head, long bodyHash) {}

    private final InputStream input;
    private final Predicate<byte[]> isBodyWanted;
    private final Consumer<Found> found;
    private final byte[] buffer = new byte[MOST_LINE];
    private int next;
    private int end;
    private long position;
    private long stray;
    private Line line = new Line();
    private Line ahead = new Line();

    private long start = -1;
    private String envelope = "";
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private boolean isInHead;
    private KeyMaking body = KeyMaking.NOTHING;

    private MboxScanner(InputStream input, Predicate<byte[]> isBodyWanted, Consumer<Found> found) {
        this.input = input;
        this.isBodyWanted = isBodyWanted;
        this.found = found;
    }

    /// Tells of each message, and says how many bytes belong to none.
    ///
    /// @param isBodyWanted whether a message with this head is to be told with a hash of what follows
    static long scan(InputStream input, Predicate<byte[]> isBodyWanted, Consumer<Found> found) throws IOException {
        MboxScanner scanner = new MboxScanner(input, isBodyWanted, found);
        scanner.scan();
        return scanner.stray;
    }

    /// A line, or the part of one that fits.
    private static final class Line {

        private final byte[] bytes = new byte[MOST_LINE];
        private int length;
        private long at;
        private boolean isWholeBefore = true;
        private boolean isThere;

        boolean isBlank() {
            return isWholeBefore && (length == 1 || (length == 2 && bytes[0] == '\r'));
        }

        boolean mayBegin() {
            if (!isWholeBefore || length < SIGN.length) {
                return false;
            }
            for (int i = 0; i < SIGN.length; i++) {
                if (bytes[i] != SIGN[i]) {
                    return false;
                }
            }
            return true;
        }

        String text() {
            return new String(bytes, 0, Math.min(length, 1_000), StandardCharsets.ISO_8859_1).strip();
        }
    }

    private void scan() throws IOException {
        read(ahead);
        boolean afterBlank = true;
        while (ahead.isThere) {
            Line read = line;
            line = ahead;
            ahead = read;
            read(ahead);
            if (line.mayBegin() && isBegin(afterBlank)) {
                finish(line.at);
                envelope = line.text();
                start = line.at + line.length;
                isInHead = true;
                afterBlank = false;
            } else {
                take();
                afterBlank = line.isBlank();
            }
        }
        finish(position);
    }

    private boolean isBegin(boolean afterBlank) {
        String text = line.text();
        return (BEGINS.matcher(text).matches()
                        || (afterBlank && MAY_BEGIN.matcher(text).matches()))
                && ahead.isThere
                && FIELD.matcher(ahead.text()).matches();
    }

    private void take() {
        if (start < 0) {
            stray += line.isBlank() ? 0 : line.length;
        } else if (isInHead && !line.isBlank() && head.size() + line.length <= MOST_HEAD) {
            head.write(line.bytes, 0, line.length);
        } else if (isInHead) {
            headEnds();
        } else {
            body.add(line.bytes, line.length);
        }
    }

    private void headEnds() {
        isInHead = false;
        body = isBodyWanted.test(head.toByteArray()) ? KeyMaking.begin() : KeyMaking.NOTHING;
    }

    private void finish(long endOfMessage) {
        if (start >= 0) {
            if (isInHead) {
                headEnds();
            }
            found.accept(new Found(start, endOfMessage - start, envelope, head.toByteArray(), body.key()));
        }
        head.reset();
    }

    private void read(Line target) throws IOException {
        target.isWholeBefore = target == ahead && (line.length == 0 || line.bytes[line.length - 1] == '\n');
        target.length = 0;
        target.at = position;
        while (target.length < MOST_LINE) {
            if (next == end) {
                next = 0;
                end = Math.max(0, input.read(buffer));
                if (end == 0) {
                    break;
                }
            }
            byte one = buffer[next++];
            target.bytes[target.length++] = one;
            if (one == '\n') {
                break;
            }
        }
        position += target.length;
        target.isThere = target.length > 0;
    }
}
