package org.commonweave.transfer.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweave.transfer.Findings;
import org.commonweave.transfer.ImportRefused;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.Problem.Kind;
import org.commonweave.transfer.Progress;
import org.commonweave.transfer.mail.MboxScanner.Found;

/// Goes through the heads of an archive once, and remembers of each message what it takes to put them in order.
final class LookingThrough {

    /// They are all in memory at once; a busy list has that many in twenty years.
    private static final int MOST_MESSAGES = 500_000;

    private static final int MESSAGES_BETWEEN_SIGNS = 500;
    private static final int MEGABYTE = 1024 * 1024;

    /// A label that so many messages have is the name of the list.
    private static final double SHARE_OF_LIST = 0.3;

    private static final int LEAST_OF_LIST = 3;

    /// Clocks of senders may be wrong by time zones.
    private static final Duration FAST = Duration.ofDays(1);

    /// What was found.
    ///
    /// @param messages those that are not here yet
    /// @param labels what stands in brackets before nearly every subject
    /// @param writers keys of the addresses of all who wrote
    record Looked(List<Entry> messages, Set<String> labels, Set<Long> writers) {

        boolean isWriter(String address) {
            return writers.contains(KeyMaking.of(address.toLowerCase(Locale.ROOT)));
        }
    }

    private final MailArchive archive;
    private final Set<Long> known;
    private final Findings findings;
    private final Progress progress;
    private final Clock clock;
    private final List<Entry> fresh = new ArrayList<>();
    private final Set<Long> met = new HashSet<>();
    private final Set<Long> writers = new HashSet<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private Instant latest = Instant.EPOCH;

    private LookingThrough(MailArchive archive, Set<Long> known, Findings findings, Progress progress, Clock clock) {
        this.archive = archive;
        this.known = known;
        this.findings = findings;
        this.progress = progress;
        this.clock = clock;
    }

    /// @param known the keys of the messages that are here, or were and are gone
    static Looked through(MailArchive archive, Set<Long> known, Findings findings, Progress progress, Clock clock) {
        LookingThrough looking = new LookingThrough(archive, known, findings, progress, clock);
        try {
            looking.look();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return looking.looked();
    }

    private Looked looked() {
        if (met.isEmpty()) {
            throw new ImportRefused("transfer.mail.refused.nothing");
        }
        Set<String> ofList = labels.entrySet().stream()
                .filter(label -> label.getValue() >= Math.max(LEAST_OF_LIST, SHARE_OF_LIST * met.size()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Looked(fresh, ofList, writers);
    }

    private void look() throws IOException {
        int total = megabytes(archive.bytes());
        long before = 0;
        for (int file = 0; file < archive.files().size(); file++) {
            int number = file;
            long done = before;
            try (InputStream bytes = archive.stream(file)) {
                long stray = MboxScanner.scan(
                        bytes, head -> MessageHead.of(head).id().isEmpty(), found -> take(number, found, done, total));
                if (stray > 0) {
                    findings.problem(
                            archive.files().get(file).getFileName().toString(), Kind.MAIL_STRAY, Long.toString(stray));
                }
            }
            before += Files.size(archive.files().get(file));
        }
        progress.at(Progress.Step.LOOKING, total, total);
    }

    private void take(int file, Found found, long before, int total) {
        if (met.size() % MESSAGES_BETWEEN_SIGNS == 0) {
            progress.at(Progress.Step.LOOKING, Math.min(total, megabytes(before + found.start())), total);
        }
        if (met.size() >= MOST_MESSAGES) {
            throw new ImportRefused("transfer.mail.refused.messages", MOST_MESSAGES);
        }
        MessageHead head = MessageHead.of(found.head());
        Subject subject = head.subject();
        labels.merge(subject.label(), subject.label().isEmpty() ? 0 : 1, Integer::sum);
        Sender sender = head.sender();
        if (!sender.address().isEmpty()) {
            writers.add(KeyMaking.of(sender.address()));
        }
        Optional<Instant> own = head.date().filter(this::isPossible);
        Instant sentAt = own.or(() -> MailDates.read(found.envelope()).filter(this::isPossible))
                .or(() -> head.received().filter(this::isPossible))
                .orElse(latest.equals(Instant.EPOCH) ? clock.instant() : latest);
        latest = sentAt;
        long id = head.id().map(KeyMaking::of).orElse(0L);
        // Without a name, only the very same words are the same message. Some programs give one name to two messages.
        String identity = head.id().orElseGet(() -> sender.identity() + "\n" + found.bodyHash()) + "\n"
                + own.map(Instant::getEpochSecond).orElse(0L) + "\n" + subject.key();
        long key = KeyMaking.of(identity);
        if (!met.add(key)) {
            findings.problem(label(subject, sentAt), Kind.MAIL_TWICE, "");
        } else if (known.contains(key)) {
            findings.page(PageFate.UNCHANGED);
        } else {
            if (own.isEmpty()) {
                findings.problem(label(subject, sentAt), Kind.MAIL_DATE, sentAt.toString());
            }
            fresh.add(new Entry(
                    key,
                    id,
                    head.references().stream().mapToLong(KeyMaking::of).toArray(),
                    subject.key(),
                    subject.isReply(),
                    sentAt.getEpochSecond(),
                    new Entry.Place(file, found.start(), found.length()),
                    null));
        }
    }

    private boolean isPossible(Instant date) {
        return date.isBefore(clock.instant().plus(FAST));
    }

    /// How a message is called in reports.
    static String label(Subject subject, Instant sentAt) {
        return sentAt.toString().substring(0, "2019-03-01".length())
                + (subject.text().isEmpty() ? "" : " “" + Sender.withoutAddress(subject.text()) + "”");
    }

    private static int megabytes(long bytes) {
        return (int) (bytes / MEGABYTE) + 1;
    }
}
