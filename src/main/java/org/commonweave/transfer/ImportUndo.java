package org.commonweave.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonweave.base.OutOfOrder;
import org.commonweave.base.Refusal;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.content.ContentWriting;
import org.commonweave.content.PatientWriting;
import org.commonweave.forum.Voices;
import org.commonweave.site.AdministratorsOnly;
import org.commonweave.transfer.ImportItems.Standing;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.Problem.Kind;
import org.springframework.stereotype.Service;

/// Takes back what came from a source: it goes into the bin. What somebody has changed since, or has said something
/// about, stays and is told. The same source can be imported anew afterwards; then what lies in the bin comes back.
@Service
public class ImportUndo {

    private final ImportLock lock;
    private final ImportItems items;
    private final Voices voices;
    private final ContentWriting writing;
    private final OldAddresses addresses;
    private final PatientWriting patient;

    ImportUndo(
            ImportLock lock,
            ImportItems items,
            Voices voices,
            ContentWriting writing,
            OldAddresses addresses,
            PatientWriting patient) {
        this.lock = lock;
        this.items = items;
        this.voices = voices;
        this.writing = writing;
        this.addresses = addresses;
        this.patient = patient;
    }

    /// Says what would go and what would stay, without changing anything. For administrators.
    public ImportReport tryOut(Viewer viewer, String source, Progress progress) {
        return alone(viewer, source, progress, true);
    }

    /// Takes back everything that came from a source. For administrators. Throws [ImportRefused] if nothing ever did.
    /// When it was interrupted, it goes on where it stopped.
    public ImportReport takeBack(Viewer viewer, String source, Progress progress) {
        return alone(viewer, source, progress, false);
    }

    private ImportReport alone(Viewer viewer, String source, Progress progress, boolean isTrial) {
        AdministratorsOnly.check(viewer);
        if (items.countBySource(source) == 0) {
            throw new ImportRefused("transfer.undo.unknown", source);
        }
        return lock.holding(() -> new Run(viewer, source, isTrial).carry(progress));
    }

    private final class Run {

        private final Viewer viewer;
        private final String source;
        private final boolean isTrial;
        private final Findings findings = new Findings();
        private final Map<Long, Standing> ours = new HashMap<>();
        private final Map<Long, List<Standing>> parts = new HashMap<>();

        Run(Viewer viewer, String source, boolean isTrial) {
            this.viewer = viewer;
            this.source = source;
            this.isTrial = isTrial;
        }

        /// Discussions first, so that what they are about has nothing hanging on it any more.
        ImportReport carry(Progress progress) {
            List<Standing> wholes = new ArrayList<>();
            List<Standing> talks = new ArrayList<>();
            for (Standing one : items.standing(source)) {
                ours.put(one.content(), one);
                Long whole = one.whole();
                if (whole != null) {
                    parts.computeIfAbsent(whole, _ -> new ArrayList<>()).add(one);
                } else {
                    (one.path().isEmpty() ? talks : wholes).add(one);
                }
            }
            int total = wholes.size() + talks.size();
            int done = 0;
            Set<Long> staying = new HashSet<>();
            talks.addAll(wholes);
            for (Standing one : talks) {
                progress.at(Progress.Step.TAKING_BACK, done++, total);
                if (!takeBack(one)) {
                    staying.add(one.content());
                }
            }
            if (staying.isEmpty() && !isTrial) {
                addresses.forgetLists(source);
            }
            progress.at(Progress.Step.TAKING_BACK, total, total);
            return findings.report();
        }

        /// Whether it is gone now. What somebody put into the bin before stays as it is.
        private boolean takeBack(Standing one) {
            if (one.removedAt() != null) {
                return true;
            }
            if (isChanged(one)) {
                findings.problem(label(one), Kind.CHANGED_SINCE, one.title());
                return false;
            }
            try {
                if (!isTrial) {
                    patient.write(() -> remove(one));
                }
                findings.page(PageFate.TAKEN_BACK);
                return true;
            } catch (OutOfOrder trouble) {
                throw trouble;
            } catch (Refusal refusal) {
                findings.problem(label(one), Kind.CHANGED_SINCE, refusal.sentence());
                return false;
            }
        }

        private long remove(Standing one) {
            writing.removeUnchanged(viewer, one.content(), one.revision(), Words.say("transfer.undo.reason", source));
            items.takeBack(withParts(one));
            addresses.forget(source, List.of(one.content()));
            return one.content();
        }

        private static String label(Standing one) {
            return one.path().isEmpty() ? one.file() : one.path();
        }

        private boolean isChanged(Standing one) {
            return one.revision() != one.imported()
                    || voices.on(one.content()).stream()
                            .anyMatch(voice -> Optional.ofNullable(ours.get(voice.id()))
                                    .filter(own -> own.imported() == voice.revision())
                                    .isEmpty());
        }

        private List<Long> withParts(Standing one) {
            List<Long> all = new ArrayList<>(List.of(one.item()));
            parts.getOrDefault(one.content(), List.of()).forEach(part -> all.add(part.item()));
            return all;
        }
    }
}
