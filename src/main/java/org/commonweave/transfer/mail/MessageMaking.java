package org.commonweave.transfer.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonweave.base.Characters;
import org.commonweave.base.OneLine;
import org.commonweave.base.Words;
import org.commonweave.content.ContentText;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.content.TextRendering;
import org.commonweave.transfer.Findings;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.Problem.Kind;
import org.commonweave.transfer.mail.LookingThrough.Looked;
import org.commonweave.transfer.mail.MessageReading.Message;
import org.commonweave.transfer.mail.MessageText.Body;
import org.commonweave.transfer.mail.Threading.Step;
import org.commonweave.transfer.mail.Threading.Talk;

/// Makes of each message of an archive what its discussion will show.
final class MessageMaking {

    private final MailArchive archive;
    private final AttachmentKeeping keeping;
    private final TextRendering rendering;
    private final Findings findings;
    private final Clock clock;
    private final Discretion discretion;
    private final Set<String> labels;

    MessageMaking(
            MailArchive archive,
            Looked looked,
            AttachmentKeeping keeping,
            TextRendering rendering,
            Findings findings,
            Clock clock) {
        this.archive = archive;
        this.keeping = keeping;
        this.rendering = rendering;
        this.findings = findings;
        this.clock = clock;
        this.discretion = new Discretion(looked::isWriter);
        this.labels = looked.labels();
    }

    /// Nothing if it cannot be shown, which the findings say then.
    Optional<Prepared> prepared(Talk talk, Step step) {
        Entry entry = step.message();
        Message message = read(entry);
        Subject subject = message.head().subject();
        Sender sender = message.head().sender();
        Instant sentAt = Instant.ofEpochSecond(entry.sentAt());
        String label = LookingThrough.label(subject, sentAt);
        String title = title(subject, label, talk.isBegunBy(entry));
        String body = body(message, subject, !talk.isBegunBy(entry), label);
        if (!sender.isKnown()) {
            findings.problem(label, Kind.MAIL_SENDER, "");
        }
        tellLosses(message, label);
        return accepted(body, message, label)
                .map(text -> new Prepared(
                        talk,
                        step,
                        label,
                        title,
                        text,
                        sender,
                        sentAt.isAfter(clock.instant()) ? clock.instant() : sentAt));
    }

    private Message read(Entry entry) {
        Entry.Place place = entry.place();
        if (place == null) {
            throw new IllegalArgumentException("Known from an earlier import");
        }
        try (MessageBytes bytes = archive.message(place)) {
            return MessageReading.read(bytes, keeping);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private String title(Subject subject, String label, boolean isBeginning) {
        String bare = OneLine.of(discretion.of(Marks.without(subject.text())));
        boolean isOwn = !subject.label().isEmpty() && !labels.contains(subject.label());
        String title = isOwn ? "[" + OneLine.of(discretion.of(subject.label())) + "] " + bare : bare;
        if (Characters.isBlank(title)) {
            return Words.say("transfer.mail.no-subject");
        }
        if (title.length() <= ContentText.MAX_TITLE) {
            return title;
        }
        if (isBeginning) {
            findings.problem(label, Kind.MAIL_TITLE, title);
        }
        int end = title.offsetByCodePoints(0, Math.min(title.codePointCount(0, title.length()), 120));
        return title.substring(0, Math.min(end, ContentText.MAX_TITLE - 1)).strip() + "…";
    }

    private String body(Message message, Subject subject, boolean isAnswer, String label) {
        Body text = MessageText.of(message.text(), message.flow(), subject, isAnswer, discretion);
        List<String> parts = new ArrayList<>();
        if (!text.isEmpty()) {
            parts.add(text.markdown());
        }
        parts.addAll(message.attachments().stream()
                .filter(line -> line.startsWith("!"))
                .toList());
        List<String> files = message.attachments().stream()
                .filter(line -> line.startsWith("-"))
                .toList();
        if (!files.isEmpty()) {
            parts.add(String.join("\n", files));
        }
        if (text.isCut() || message.isCut()) {
            findings.problem(label, Kind.MAIL_CUT, "");
        }
        if (parts.isEmpty()) {
            findings.problem(label, Kind.MAIL_EMPTY, "");
            parts.add("*" + Words.say("transfer.mail.empty") + "*");
        }
        return String.join("\n\n", parts);
    }

    private void tellLosses(Message message, String label) {
        message.losses().forEach(loss -> findings.problem(label, Kind.MAIL_ATTACHMENT, loss));
        message.attachments().forEach(_ -> findings.file());
        if (message.isGuessed()) {
            findings.problem(label, Kind.MAIL_ENCODING, "");
        }
        if (message.isDamaged()) {
            findings.problem(label, Kind.MAIL_DAMAGED, "");
        }
    }

    /// Rendered here already, while others are written. What a page would refuse, such as three thousand brackets, is
    /// shown letter by letter.
    private Optional<String> accepted(String body, Message message, String label) {
        try {
            rendering.render(body);
            return Optional.of(body);
        } catch (TextNotAccepted refused) {
            String plain = MessageText.letterByLetter(message.text(), discretion);
            try {
                rendering.render(plain);
                findings.problem(label, Kind.MAIL_SIMPLIFIED, refused.sentence());
                return Optional.of(plain);
            } catch (TextNotAccepted still) {
                findings.problem(label, Kind.MAIL_REFUSED, still.sentence());
                findings.page(PageFate.LEFT);
                return Optional.empty();
            }
        }
    }
}
