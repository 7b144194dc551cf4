package org.commonweave.transfer.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The head of a message: what it says about itself, as far as that can be read.
final class MessageHead {

    private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,80})[ \\t]*:(.*)", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("<([^<>]{3,500})>");
    private static final Pattern BARE_ID = Pattern.compile("[^\\s<>]{2,200}@[^\\s<>]{1,200}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// What was written further back is reached through these.
    private static final int MOST_REFERENCES = 50;

    /// A title has room for a tenth of it.
    private static final int MOST_OF_SUBJECT = 2_000;

    /// Lists repeat lines hundreds of times by mistake; the first ones say what there is to say.
    private static final int MOST_FIELDS = 2_000;

    private final Map<String, String> fields;

    private MessageHead(Map<String, String> fields) {
        this.fields = fields;
    }

    /// Of lines that are there twice the first one counts, as most programs show it.
    static MessageHead of(byte[] head) {
        Map<String, String> fields = new HashMap<>();
        StringBuilder open = new StringBuilder();
        for (String line : new String(head, StandardCharsets.ISO_8859_1).split("\r?\n", MOST_FIELDS)) {
            if (!line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t')) {
                open.append(' ').append(line.strip());
            } else {
                keep(open, fields);
                open.setLength(0);
                open.append(line);
            }
        }
        keep(open, fields);
        return new MessageHead(fields);
    }

    private static void keep(CharSequence line, Map<String, String> fields) {
        Matcher field = FIELD.matcher(line);
        if (field.matches()) {
            fields.putIfAbsent(
                    field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip());
        }
    }

    private String raw(String name) {
        return fields.getOrDefault(name, "");
    }

    /// The name that the message has in the whole world.
    Optional<String> id() {
        return ids(raw("message-id")).stream().findFirst();
    }

    /// The names of the messages that this one follows, the oldest first.
    List<String> references() {
        SequencedSet<String> ids = ids(raw("references"));
        if (ids.isEmpty()) {
            ids(raw("in-reply-to")).stream().limit(1).forEach(ids::add);
        }
        id().ifPresent(ids::remove);
        List<String> all = new ArrayList<>(ids);
        return all.size() <= MOST_REFERENCES ? all : all.subList(all.size() - MOST_REFERENCES, all.size());
    }

    private static SequencedSet<String> ids(String written) {
        SequencedSet<String> ids = new LinkedHashSet<>();
        ID.matcher(written).results().map(found -> tidied(found.group(1))).forEach(ids::add);
        if (ids.isEmpty()) {
            BARE_ID.matcher(written)
                    .results()
                    .map(found -> tidied(found.group()))
                    .forEach(ids::add);
        }
        return ids;
    }

    private static String tidied(String id) {
        return BLANKS.matcher(id).replaceAll("");
    }

    Subject subject() {
        String raw = raw("subject");
        return Subject.of(HeaderText.decoded(raw.substring(0, Math.min(raw.length(), MOST_OF_SUBJECT))));
    }

    Sender sender() {
        String from = raw("x-original-from").isEmpty() ? raw("from") : raw("x-original-from");
        Sender sender = Sender.of(HeaderText.decoded(from.isEmpty() ? raw("sender") : from));
        return sender.answeredAt(HeaderText.decoded(raw("reply-to")));
    }

    /// When it was written, by the clock of the sender.
    Optional<Instant> date() {
        return MailDates.read(raw("date"));
    }

    /// When a server on the way had it.
    Optional<Instant> received() {
        String line = raw("received");
        return MailDates.read(line.substring(line.lastIndexOf(';') + 1));
    }
}
