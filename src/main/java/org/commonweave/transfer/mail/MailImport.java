package org.commonweave.transfer.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.content.TextRendering;
import org.commonweave.content.file.StoredFiles;
import org.commonweave.site.AdministratorsOnly;
import org.commonweave.transfer.Findings;
import org.commonweave.transfer.GroupChoice;
import org.commonweave.transfer.ImportLock;
import org.commonweave.transfer.ImportReport;
import org.commonweave.transfer.ImportReport.MailFigures;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.ImportStopped;
import org.commonweave.transfer.Problem.Kind;
import org.commonweave.transfer.Progress;
import org.commonweave.transfer.mail.LookingThrough.Looked;
import org.commonweave.transfer.mail.MailItems.There;
import org.commonweave.transfer.mail.Threading.Step;
import org.commonweave.transfer.mail.Threading.Talk;
import org.commonweave.transfer.mail.Threading.Threads;
import org.springframework.stereotype.Service;

/// Makes discussions of the archive of a mailing list.
///
/// The same archive again changes nothing, a longer one continues the discussions. An import that was interrupted goes
/// on where it stopped when it is started again.
@Service
public class MailImport {

    /// A transaction costs as much as some messages; a failure repeats at most these.
    private static final int MESSAGES_AT_ONCE = 100;

    /// Twice as much is in memory, once more as HTML and without marks: that fits into a small heap.
    private static final int CHARACTERS_AT_ONCE = 1024 * 1024;

    private final ImportLock lock;
    private final GroupChoice groups;
    private final MailItems items;
    private final MailWriting writing;
    private final StoredFiles files;
    private final TextRendering rendering;
    private final Clock clock;

    MailImport(
            ImportLock lock,
            GroupChoice groups,
            MailItems items,
            MailWriting writing,
            StoredFiles files,
            TextRendering rendering,
            Clock clock) {
        this.lock = lock;
        this.groups = groups;
        this.items = items;
        this.writing = writing;
        this.files = files;
        this.rendering = rendering;
        this.clock = clock;
    }

    /// Says what an import would do, and what would be lost, without changing anything. For administrators.
    public ImportReport tryOut(Viewer viewer, MailSource source, Progress progress) {
        return alone(viewer, source, progress, true);
    }

    /// Imports an archive. For administrators, who keep order in the group if there is one.
    public ImportReport run(Viewer viewer, MailSource source, Progress progress) {
        return alone(viewer, source, progress, false);
    }

    private ImportReport alone(Viewer viewer, MailSource source, Progress progress, boolean isTrial) {
        AdministratorsOnly.check(viewer);
        source.check();
        return lock.holding(() -> {
            try (MailArchive archive = MailArchive.open(source.place())) {
                return carry(viewer, source, archive, progress, isTrial);
            }
        });
    }

    private ImportReport carry(
            Viewer viewer, MailSource source, MailArchive archive, Progress progress, boolean isTrial) {
        Findings findings = new Findings();
        Optional<GroupChoice.Chosen> there = groups.find(viewer, source.group());
        List<There> known = there.map(group -> items.in(group.id())).orElse(List.of());
        Set<Long> keys = known.stream().map(There::key).collect(Collectors.toSet());
        Looked looked = LookingThrough.through(archive, keys, findings, progress, clock);
        Threads threads = Threading.of(together(looked.messages(), known));
        for (int i = 0; i < threads.circles(); i++) {
            findings.problem(source.name(), Kind.MAIL_CIRCLE, "");
        }
        GroupChoice.Chosen group = there.orElseGet(() -> isTrial
                ? GroupChoice.Chosen.later(source.group())
                : groups.start(viewer, source.group(), source.readers(), Words.say("transfer.mail.group.about")));
        MailWriting.Batches batches = isTrial
                ? MailWriting.expecting(findings)
                : writing.batches(viewer, group.id(), source.name(), findings);
        AttachmentKeeping keeping = new AttachmentKeeping(files, viewer, isTrial);
        MessageMaking making = new MessageMaking(archive, looked, keeping, rendering, findings, clock);
        Set<Long> removed = known.stream()
                .filter(one -> one.removedAt() != null)
                .map(There::discussion)
                .collect(Collectors.toSet());
        List<Talk> wanted = new ArrayList<>();
        for (Talk talk : threads.talks()) {
            if (removed.contains(talk.discussion())) {
                talk.steps().forEach(step -> leave(step, findings));
            } else {
                wanted.add(talk);
            }
        }
        convey(wanted, making, batches, progress);
        findings.mail(new MailFigures(
                group.name(),
                group.path(),
                (int) wanted.stream().filter(talk -> talk.discussion() == null).count(),
                (int) wanted.stream().filter(talk -> talk.discussion() != null).count()));
        return findings.report();
    }

    private static void leave(Step step, Findings findings) {
        findings.page(PageFate.LEFT);
        findings.problem(Instant.ofEpochSecond(step.message().sentAt()).toString(), Kind.MAIL_REMOVED, "");
    }

    /// What answers something that was removed for good begins a new discussion.
    private static List<Entry> together(List<Entry> fresh, List<There> known) {
        List<Entry> all = new ArrayList<>(fresh);
        for (There one : known) {
            Long discussion = one.discussion();
            if (discussion != null) {
                all.add(one.entry(discussion));
            }
        }
        return all;
    }

    /// One message that waits for its turn.
    private record Waiting(Talk talk, Step step) {}

    /// What is written at once.
    ///
    /// @param read how many were read for it, also those that cannot be written
    private record Load(List<Prepared> messages, int read) {}

    /// While some are written, the next ones are read.
    private static void convey(List<Talk> talks, MessageMaking making, MailWriting.Batches batches, Progress progress) {
        int total = talks.stream().mapToInt(talk -> talk.steps().size()).sum();
        Iterator<Waiting> waiting = talks.stream()
                .flatMap(talk -> talk.steps().stream().map(step -> new Waiting(talk, step)))
                .iterator();
        try (ExecutorService reading = Executors.newSingleThreadExecutor()) {
            Load load = result(reading.submit(() -> load(waiting, making)));
            int done = 0;
            while (load.read() > 0) {
                progress.at(Progress.Step.TALKING, done, total);
                Future<Load> next = reading.submit(() -> load(waiting, making));
                if (!load.messages().isEmpty()) {
                    batches.write(load.messages());
                }
                done += load.read();
                load = result(next);
            }
            progress.at(Progress.Step.TALKING, total, total);
        }
    }

    private static Load load(Iterator<Waiting> waiting, MessageMaking making) {
        List<Prepared> messages = new ArrayList<>();
        int read = 0;
        int characters = 0;
        while (waiting.hasNext() && read < MESSAGES_AT_ONCE && characters < CHARACTERS_AT_ONCE) {
            Waiting next = waiting.next();
            Optional<Prepared> prepared = making.prepared(next.talk(), next.step());
            if (prepared.isPresent()) {
                messages.add(prepared.get());
                characters += prepared.get().body().length();
            }
            read++;
        }
        return new Load(messages, read);
    }

    private static Load result(Future<Load> reading) {
        try {
            return reading.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new ImportStopped();
        }
    }
}
