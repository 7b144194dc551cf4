package org.commonweave.transfer.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.commonweave.transfer.mail.MessageLine.Flow;
import org.jspecify.annotations.Nullable;

/// Takes a message apart: its words in the form that is best to read, and what is attached to it. It is read as a
/// stream, so that one of half a gigabyte needs no more memory than the largest file that is kept.
final class MessageReading {

    /// Four times as much as one item may hold: quotations and signatures go.
    private static final int MOST_TEXT = 1024 * 1024;

    /// More than these nobody sends on purpose.
    private static final int MOST_ATTACHMENTS = 40;

    private static final int MOST_LINE_OF_HEAD = 256 * 1024;
    private static final int MOST_FIELDS = 2_000;

    /// Where a part says that one needs another program to read this, the other part has the words.
    private static final int SHORT = 300;

    private static final int TIMES_LONGER = 4;

    private static final MimeConfig LENIENT = MimeConfig.custom()
            .setStrictParsing(false)
            .setMalformedHeaderStartsBody(false)
            .setMaxLineLen(MOST_LINE_OF_HEAD)
            .setMaxHeaderLen(MOST_LINE_OF_HEAD)
            .setMaxHeaderCount(MOST_FIELDS)
            .build();

    /// What a message holds.
    ///
    /// @param head its own head
    /// @param attachments the lines that stand below it
    /// @param losses what was attached and is not kept, in words
    /// @param isGuessed whether its encoding had to be guessed
    /// @param isCut whether its text was too long to be read to the end
    /// @param isDamaged whether it could not be taken apart to the end
    @SuppressWarnings("TooManyParameters") // what came of one reading
    record Message(
            MessageHead head,
            String text,
            Flow flow,
            List<String> attachments,
            List<String> losses,
            boolean isGuessed,
            boolean isCut,
            boolean isDamaged) {}

    /// Words of one part.
    private record Part(String text, boolean isHtml, Flow flow) {

        String plain() {
            return isHtml ? HtmlMessage.plain(text) : Marks.without(text);
        }
    }

    private final AttachmentKeeping keeping;
    private final List<Part> parts = new ArrayList<>();
    private final Deque<Integer> alternatives = new ArrayDeque<>();
    private final Deque<Boolean> kinds = new ArrayDeque<>();
    private final List<String> attachments = new ArrayList<>();
    private final List<String> losses = new ArrayList<>();
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private MessageHead own = MessageHead.of(new byte[0]);
    private @Nullable RawField contentType;
    private @Nullable RawField disposition;
    private int messages;
    private int files;
    private boolean isHeadOfMessage;
    private boolean isGuessed;
    private boolean isCut;
    private boolean isDamaged;

    private MessageReading(AttachmentKeeping keeping) {
        this.keeping = keeping;
    }

    static Message read(InputStream bytes, AttachmentKeeping keeping) throws IOException {
        return new MessageReading(keeping).read(bytes);
    }

    private Message read(InputStream bytes) throws IOException {
        MimeTokenStream stream = new MimeTokenStream(LENIENT);
        stream.parse(bytes);
        try {
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                take(state, stream);
            }
        } catch (MimeException | IllegalStateException | IllegalArgumentException _) {
            isDamaged = true;
        }
        List<String> texts =
                parts.stream().map(Part::plain).filter(text -> !text.isBlank()).toList();
        Flow flow = parts.stream()
                .filter(part -> !part.isHtml())
                .map(Part::flow)
                .findFirst()
                .orElse(Flow.FIXED);
        return new Message(own, String.join("\n\n", texts), flow, attachments, losses, isGuessed, isCut, isDamaged);
    }

    private void take(EntityState state, MimeTokenStream stream) throws IOException {
        switch (state) {
            case T_START_MESSAGE -> {
                messages++;
                isHeadOfMessage = true;
            }
            case T_START_BODYPART -> isHeadOfMessage = false;
            case T_START_HEADER -> {
                head.reset();
                contentType = null;
                disposition = null;
            }
            case T_FIELD -> field(stream.getField());
            case T_END_HEADER -> headEnds();
            case T_START_MULTIPART -> {
                boolean isAlternative = stream.getBodyDescriptor().getSubType().equalsIgnoreCase("alternative");
                kinds.push(isAlternative);
                if (isAlternative) {
                    alternatives.push(parts.size());
                }
            }
            case T_END_MULTIPART -> {
                if (!kinds.isEmpty() && kinds.pop() && !alternatives.isEmpty()) {
                    choose(alternatives.pop());
                }
            }
            case T_BODY -> body(stream);
            default -> {}
        }
    }

    private void field(Field field) {
        if (field instanceof RawField raw) {
            switch (raw.getNameLowerCase()) {
                case "content-type" -> contentType = raw;
                case "content-disposition" -> disposition = raw;
                default -> {}
            }
            if (isHeadOfMessage && raw.getSafeRaw() != null) {
                head.writeBytes(raw.getSafeRaw().toByteArray());
                head.write('\n');
            }
        }
    }

    private void headEnds() {
        if (!isHeadOfMessage) {
            return;
        }
        isHeadOfMessage = false;
        MessageHead read = MessageHead.of(head.toByteArray());
        if (messages == 1) {
            own = read;
        } else {
            parts.add(new Part(handedOn(read), false, Flow.FIXED));
        }
    }

    /// What stands above a message that is in this one.
    private static String handedOn(MessageHead head) {
        StringBuilder text = new StringBuilder("---------- Forwarded message ----------\n");
        text.append("From: ").append(head.sender().shownName()).append('\n');
        head.date()
                .ifPresent(date -> text.append("Date: ")
                        .append(date.toString().replace("T", " ").replace("Z", " UTC"))
                        .append('\n'));
        return text.append("Subject: ").append(head.subject().text()).toString();
    }

    private void body(MimeTokenStream stream) throws IOException {
        String type = stream.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
        MimeParameterMapping typeWords = parameters(contentType);
        String name = name(typeWords);
        boolean isAttached = !name.isEmpty() || value(disposition).equalsIgnoreCase("attachment");
        boolean isText = type.equals("text/plain") || type.equals("text/html") || type.equals("text/enriched");
        if (isText && !isAttached) {
            text(stream, type.equals("text/html"), typeWords);
        } else if (++files <= MOST_ATTACHMENTS) {
            String shown = name.isEmpty() ? type.replace('/', '.') : name;
            AttachmentKeeping.Kept kept = keeping.keep(shown, type, stream.getDecodedInputStream());
            Optional.of(kept.line()).filter(line -> !line.isEmpty()).ifPresent(attachments::add);
            Optional.of(kept.loss()).filter(loss -> !loss.isEmpty()).ifPresent(losses::add);
        } else {
            losses.add(name);
        }
    }

    private void text(MimeTokenStream stream, boolean isHtml, MimeParameterMapping typeWords) throws IOException {
        byte[] bytes = stream.getDecodedInputStream().readNBytes(MOST_TEXT + 1);
        isCut |= bytes.length > MOST_TEXT;
        Encodings.Read read = Encodings.read(bytes, typeWords.get("charset"));
        isGuessed |= read.isGuessed();
        boolean isFlowed = "flowed".equalsIgnoreCase(typeWords.get("format"));
        boolean isWithoutBlank = "yes".equalsIgnoreCase(typeWords.get("delsp"));
        Flow flow = !isFlowed ? Flow.FIXED : isWithoutBlank ? Flow.FLOWED_WITHOUT_BLANK : Flow.FLOWED;
        parts.add(new Part(read.text(), isHtml, flow));
    }

    /// Of several forms of the same words, the plain one, unless it only says that there is another.
    private void choose(int first) {
        List<Part> same = parts.subList(Math.min(first, parts.size()), parts.size());
        String plain = words(same, false);
        String html = words(same, true);
        boolean isPlainEmpty = plain.isBlank()
                || (plain.length() < SHORT && html.length() > TIMES_LONGER * Math.max(SHORT, plain.length()));
        if (!plain.isEmpty() || !html.isEmpty()) {
            same.removeIf(part -> part.isHtml() != isPlainEmpty);
        }
    }

    private static String words(List<Part> same, boolean isHtml) {
        return String.join(
                "\n",
                same.stream()
                        .filter(part -> part.isHtml() == isHtml)
                        .map(Part::plain)
                        .toList());
    }

    private String name(MimeParameterMapping typeWords) {
        String written = Optional.ofNullable(parameters(disposition).get("filename"))
                .or(() -> Optional.ofNullable(typeWords.get("name")))
                .orElse("");
        String decoded = HeaderText.decoded(
                written.chars().allMatch(c -> c < 256)
                        ? written
                        : new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        String last = decoded.substring(Math.max(decoded.lastIndexOf('/'), decoded.lastIndexOf('\\')) + 1);
        return Sender.withoutAddress(last);
    }

    private static MimeParameterMapping parameters(@Nullable RawField field) {
        MimeParameterMapping words = new MimeParameterMapping();
        if (field != null) {
            for (NameValuePair pair : RawFieldParser.DEFAULT.parseRawBody(field).getParams()) {
                if (pair.getValue() != null) {
                    words.addParameter(pair.getName(), pair.getValue());
                }
            }
        }
        return words;
    }

    private static String value(@Nullable RawField field) {
        return field == null
                ? ""
                : Optional.ofNullable(RawFieldParser.DEFAULT.parseRawBody(field).getValue())
                        .orElse("");
    }
}
