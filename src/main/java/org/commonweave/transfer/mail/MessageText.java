package org.commonweave.transfer.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonweave.base.Words;

/// Makes of the words of a message what its discussion shows: own words as they were typed, what repeats other
/// messages folded away, and without what programs have put below.
final class MessageText {

    /// Below what one item may hold, with room for what is added.
    private static final int MOST_BYTES = 240 * 1024;

    /// Longer lists of lines are no text.
    private static final int MOST_LINES = 9_000;

    /// At the end of a message a quotation answers nothing; two lines do not disturb.
    private static final int SHORT_AT_END = 160;

    /// Between answers, as much as one reads to know what is answered.
    private static final int SHORT_BETWEEN = 600;

    private static final Pattern SAYS_WHO = Pattern.compile(
            "(?is).*(?:\\b(?:wrote|writes|schrieb|schreibt|écrit|escribió|scritto|skrev|schreef|napisał(?:a)?|said)\\b.{0,80}[:>]?\\s*|\\bat"
                    + " \\d{1,2}:\\d{2}.{0,60}:\\s*)$");

    private static final int MOST_LINES_OF_WHO = 4;

    /// A text made ready.
    ///
    /// @param isCut whether it was too long
    /// @param isEmpty whether there was nothing to read
    record Body(String markdown, boolean isCut, boolean isEmpty) {}

    private final boolean isAnswer;
    private final PlainMarkdown markdown;
    private final List<MessageLine> lines;
    private final List<String> blocks = new ArrayList<>();

    private MessageText(List<MessageLine> lines, boolean isAnswer, Discretion discretion) {
        this.lines = lines;
        this.isAnswer = isAnswer;
        this.markdown = new PlainMarkdown(lines.stream().map(MessageLine::text).toList(), discretion);
    }

    /// @param plain the words, as plain text
    /// @param flow how its lines are meant
    /// @param subject of the message
    /// @param isAnswer whether what it answers can be read above it
    static Body of(String plain, MessageLine.Flow flow, Subject subject, boolean isAnswer, Discretion discretion) {
        List<MessageLine> lines = Trimming.of(MessageLine.all(plain, flow), subject.isForward());
        MessageText text = new MessageText(lines, isAnswer, discretion);
        text.write();
        return text.body();
    }

    /// The words with nothing taken away and nothing made of them, as far as there is room.
    static String letterByLetter(String plain, Discretion discretion) {
        List<String> lines = MessageLine.all(plain, MessageLine.Flow.FIXED).stream()
                .map(line -> "> ".repeat(line.depth()) + line.text())
                .limit(MOST_LINES)
                .toList();
        MessageText text = new MessageText(List.of(), false, discretion);
        text.blocks.addAll(new PlainMarkdown(lines, discretion).preformatted(lines));
        return text.body().markdown();
    }

    private void write() {
        int at = 0;
        while (at < lines.size()) {
            int end = endOfBlock(at);
            if (lines.get(at).isBlank() && lines.get(at).depth() == 0) {
                at++;
            } else if (lines.get(at).depth() > 0) {
                quotation(at, end, List.of());
                at = end;
            } else if (saysWho(at, end)) {
                int quoted = afterBlank(end);
                int endOfQuotation = endOfBlock(quoted);
                quotation(quoted, endOfQuotation, lines.subList(at, end));
                at = endOfQuotation;
            } else {
                paragraph(lines.subList(at, end)).forEach(blocks::add);
                at = end;
            }
        }
    }

    /// A paragraph ends at an empty line, a quotation where own words begin.
    private int endOfBlock(int start) {
        boolean isQuotation = lines.get(start).depth() > 0;
        int end = start + 1;
        while (end < lines.size()
                && (isQuotation
                        ? lines.get(end).depth() > 0 || isGapInQuotation(end)
                        : lines.get(end).depth() == 0 && !lines.get(end).isBlank())) {
            end++;
        }
        return end;
    }

    /// Some programs leave the empty lines of what they quote without a sign.
    private boolean isGapInQuotation(int at) {
        return lines.get(at).isBlank()
                && lines.get(at - 1).depth() > 0
                && at + 1 < lines.size()
                && lines.get(at + 1).depth() > 0;
    }

    private int afterBlank(int at) {
        int next = at;
        while (next < lines.size()
                && lines.get(next).isBlank()
                && lines.get(next).depth() == 0) {
            next++;
        }
        return next;
    }

    private boolean saysWho(int start, int end) {
        int next = afterBlank(end);
        if (end - start > MOST_LINES_OF_WHO
                || next >= lines.size()
                || lines.get(next).depth() == 0) {
            return false;
        }
        String said = String.join(
                " ", lines.subList(start, end).stream().map(MessageLine::text).toList());
        return SAYS_WHO.matcher(said).matches();
    }

    private List<String> paragraph(List<MessageLine> paragraph) {
        return markdown.paragraphs(paragraph.stream().map(MessageLine::text).toList());
    }

    private void quotation(int start, int end, List<MessageLine> who) {
        List<MessageLine> quoted = lines.subList(start, end);
        int length = quoted.stream().mapToInt(line -> line.text().length()).sum();
        if (length == 0) {
            return;
        }
        boolean isAtEnd = afterBlank(end) >= lines.size();
        boolean isAlone = blocks.isEmpty() && isAtEnd;
        boolean isHandedOn = quoted.stream().anyMatch(MessageLine::isHandedOn);
        boolean isFolded = !isAlone && !isHandedOn && length > (isAtEnd ? SHORT_AT_END : SHORT_BETWEEN);
        List<String> written = new ArrayList<>();
        if (isFolded) {
            written.add("> [!FOLDED]");
        }
        if (!who.isEmpty() && (isFolded || !isAnswer)) {
            paragraph(who).forEach(part -> written.add(quoted(part, isFolded ? 1 : 0)));
        }
        List<MessageLine> open = new ArrayList<>();
        int depth = quoted.getFirst().depth();
        for (MessageLine line : quoted) {
            if (line.isBlank() || line.depth() != depth) {
                close(open, depth, written);
            }
            if (!line.isBlank()) {
                depth = line.depth();
                open.add(line);
            }
        }
        close(open, depth, written);
        blocks.add(joined(written));
    }

    private void close(List<MessageLine> open, int depth, List<String> written) {
        if (!open.isEmpty()) {
            paragraph(open).forEach(part -> written.add(quoted(part, depth)));
            open.clear();
        }
    }

    private static String quoted(String part, int depth) {
        return part.lines()
                .map(line -> ("> ".repeat(depth) + line).stripTrailing())
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    /// Between two paragraphs of different depth stands an empty line of the lesser one, or the deeper would go on.
    private static String joined(List<String> written) {
        StringBuilder text = new StringBuilder();
        int before = 0;
        for (String part : written) {
            int depth = depth(part);
            if (!text.isEmpty()) {
                text.append('\n')
                        .append(">"
                                .repeat(Math.min(before, depth))
                                .replace(">", "> ")
                                .strip())
                        .append('\n');
            }
            text.append(part);
            before = depth;
        }
        return text.toString();
    }

    private static int depth(String part) {
        int depth = 0;
        while (part.startsWith("> ", 2 * depth) || part.startsWith(">", 2 * depth)) {
            depth++;
        }
        return depth;
    }

    private Body body() {
        StringBuilder body = new StringBuilder();
        long bytes = 0;
        int count = 0;
        for (String block : blocks) {
            bytes += block.getBytes(StandardCharsets.UTF_8).length + 2;
            count += (int) block.lines().count() + 1;
            if (bytes > MOST_BYTES || count > MOST_LINES) {
                body.append("\n\n*").append(Words.say("transfer.mail.cut")).append('*');
                return new Body(body.toString().strip(), true, false);
            }
            body.append("\n\n").append(block);
        }
        return new Body(body.toString().strip(), false, blocks.isEmpty());
    }
}
