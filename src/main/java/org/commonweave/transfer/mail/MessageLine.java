package org.commonweave.transfer.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One line of a message.
///
/// @param depth how many times it is quoted; 0 for own words
/// @param text without the signs of quotation
/// @param isHandedOn whether it is part of another message that this one hands on
record MessageLine(int depth, String text, boolean isHandedOn) {

    /// Deeper quotations nobody follows; the page would refuse twenty.
    static final int MOST_DEPTH = 8;

    private static final Pattern SIGNS = Pattern.compile("^(?: ?>){1,100} ?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]");

    /// How the lines of a message are meant.
    enum Flow {
        /// As they are.
        FIXED,
        /// A blank at the end says that the paragraph goes on (RFC 3676).
        FLOWED,
        /// The same, and the blank is not part of the text.
        FLOWED_WITHOUT_BLANK
    }

    static List<MessageLine> all(String plain, Flow flow) {
        List<MessageLine> lines = plain.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\f', '\n')
                .replace('\u2028', '\n')
                .lines()
                .map(line -> CONTROL.matcher(line).replaceAll(""))
                .map(MessageLine::of)
                .toList();
        return flow == Flow.FIXED ? lines : flowing(lines, flow);
    }

    private static MessageLine of(String line) {
        Matcher signs = SIGNS.matcher(line);
        if (!signs.find()) {
            return new MessageLine(0, line, false);
        }
        int depth = (int) signs.group().chars().filter(c -> c == '>').count();
        return new MessageLine(Math.min(depth, MOST_DEPTH), line.substring(signs.end()), false);
    }

    private static List<MessageLine> flowing(List<MessageLine> lines, Flow flow) {
        List<MessageLine> joined = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int depth = 0;
        boolean isOpen = false;
        for (MessageLine line : lines) {
            boolean isSignature = line.text().equals("-- ");
            if (isOpen && (isSignature || line.depth() != depth)) {
                joined.add(new MessageLine(depth, open.toString(), false));
                open.setLength(0);
            }
            String unstuffed = line.depth() == 0 && line.text().startsWith(" ")
                    ? line.text().substring(1)
                    : line.text();
            isOpen = unstuffed.endsWith(" ") && !isSignature;
            depth = line.depth();
            open.append(
                    isOpen && flow == Flow.FLOWED_WITHOUT_BLANK
                            ? unstuffed.substring(0, unstuffed.length() - 1)
                            : unstuffed);
            if (!isOpen) {
                joined.add(new MessageLine(depth, open.toString(), false));
                open.setLength(0);
            }
        }
        if (isOpen) {
            joined.add(new MessageLine(depth, open.toString(), false));
        }
        return joined;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /// The same line, quoted once more.
    MessageLine deeper(boolean handedOn) {
        return new MessageLine(Math.min(depth + 1, MOST_DEPTH), text, handedOn);
    }
}
