package org.commonweave.moderation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonweave.base.Characters;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.AlreadyDecided;
import org.commonweave.content.ContentWriting;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.OrderKeeping;
import org.commonweave.content.OrderKeeping.Subject;
import org.commonweave.content.PatientWriting;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.member.MemberLookup;
import org.commonweave.member.SignedInMember;
import org.commonweave.moderation.Measure.Why;
import org.springframework.stereotype.Service;

/// Decides about things and people, for those who keep order. Each decision is written down, answers what was
/// reported about the thing, and tells the author. Of two who decide about the same reports, the second gets
/// [AlreadyDecided].
@Service
public class ModerationService {

    /// Longer than this is a parting, for which an administrator closes the account.
    public static final int MAX_DAYS = 365;

    /// A paragraph or two.
    public static final int MAX_APPEAL = 1000;

    private final MeasureBook book;
    private final OrderNews news;
    private final Measures measures;
    private final Reports reports;
    private final OrderKeeping order;
    private final ContentWriting writing;
    private final MemberLookup accounts;
    private final AccessPolicy policy;
    private final PatientWriting patient;
    private final Clock clock;

    @SuppressWarnings("TooManyParameters") // wiring
    ModerationService(
            MeasureBook book,
            OrderNews news,
            Measures measures,
            Reports reports,
            OrderKeeping order,
            ContentWriting writing,
            MemberLookup accounts,
            AccessPolicy policy,
            PatientWriting patient,
            Clock clock) {
        this.book = book;
        this.news = news;
        this.measures = measures;
        this.reports = reports;
        this.order = order;
        this.writing = writing;
        this.accounts = accounts;
        this.policy = policy;
        this.patient = patient;
        this.clock = clock;
    }

    /// Something that is done to a thing, and says about what it was done.
    @FunctionalInterface
    private interface Doing {
        Subject run();
    }

    /// Finds nothing wrong with what was reported.
    public void leave(Viewer viewer, long content) {
        decide(viewer, content, true, Deed.LEFT, Why.ALL_IS_WELL, () -> order.subject(viewer, content));
    }

    /// Hides something from all but its author; see [OrderKeeping#hide].
    public void hide(Viewer viewer, Decision decision) {
        decide(viewer, decision, Deed.HIDDEN, () -> order.hide(viewer, decision.content(), decision.reason()));
    }

    /// Shows something again that was hidden or declined.
    public void show(Viewer viewer, long content) {
        decide(viewer, content, false, Deed.SHOWN, Why.ALL_IS_WELL, () -> {
            Subject thing = order.show(viewer, content);
            measures.openAppeals(content).forEach(one -> one.answer(clock.instant()));
            return thing;
        });
    }

    /// Shows something to others that waited.
    public void approve(Viewer viewer, long content) {
        decide(viewer, content, false, Deed.APPROVED, Why.ALL_IS_WELL, () -> order.approve(viewer, content));
    }

    /// Says no to something that waits. Its author keeps it, and may change it.
    public void decline(Viewer viewer, Decision decision) {
        decide(viewer, decision, Deed.DECLINED, () -> order.decline(viewer, decision.content(), decision.reason()));
    }

    /// Puts something into the bin; see [ContentWriting#remove].
    public void remove(Viewer viewer, Decision decision) {
        decide(viewer, decision, Deed.REMOVED, () -> {
            Subject thing = order.subject(viewer, decision.content());
            writing.remove(viewer, decision.content(), decision.reason());
            return thing;
        });
    }

    /// Tells the author of something that it was not right.
    public void warn(Viewer viewer, Decision decision) {
        decide(viewer, decision, Deed.WARNED, () -> order.subject(viewer, decision.content()));
    }

    /// Lets the author of something only read for some days: in the group to which it belongs, or everywhere.
    ///
    /// @param days from now
    /// @param everywhere whether in the whole commons, which is for its stewards
    public void suspend(Viewer viewer, Decision decision, int days, boolean everywhere) {
        if (days < 1 || days > MAX_DAYS) {
            throw new NotAllowed("moderation.not-allowed.days", MAX_DAYS);
        }
        patient.write(() -> {
            Subject thing = order.subject(viewer, decision.content());
            checkMaySuspend(viewer, thing, everywhere);
            List<Report> open = open(decision.content(), decision.aboutReports());
            Instant now = clock.instant();
            Measure measure = Measure.about(thing, Deed.SUSPENDED, viewer, decision.why(), now)
                    .until(now.plus(Duration.ofDays(days)), everywhere);
            book.note(measure, thing, open);
            return measure.deed();
        });
    }

    private void checkMaySuspend(Viewer viewer, Subject thing, boolean everywhere) {
        SignedInMember author =
                accounts.find(thing.authorId()).orElseThrow(() -> new NotAllowed("moderation.not-allowed.nobody"));
        boolean isPeer = author.role().isAtLeast(Role.STEWARD) && author.role().isAtLeast(viewer.role());
        if (everywhere) {
            if (!viewer.isAtLeast(Role.STEWARD)) {
                throw new NotAllowed("moderation.not-allowed.everywhere");
            }
        } else {
            long group = thing.group().orElseThrow(() -> new NotAllowed("moderation.not-allowed.no-group"));
            isPeer |= !viewer.isAtLeast(Role.STEWARD)
                    && policy.keeping(author.viewer()).keeps(group);
        }
        if (isPeer) {
            throw new NotAllowed("moderation.not-allowed.peer");
        }
    }

    /// Lets somebody write again before a suspension ends.
    public void lift(Viewer viewer, long measureId) {
        patient.write(() -> {
            Measure measure = kept(viewer, measureId);
            Instant now = clock.instant();
            if (!measure.end(now)) {
                throw new AlreadyDecided();
            }
            if (measure.isAppealOpen()) {
                measure.answer(now);
            }
            book.note(measure.followedBy(Deed.LIFTED, viewer, Why.ALL_IS_WELL, now));
            return measureId;
        });
    }

    /// Asks others to look once more at what was done, for the person whom it concerns; that can be done once.
    public void appeal(Viewer viewer, long measureId, String words) {
        String said = Characters.readable(words).strip();
        if (Characters.isBlank(said) || said.length() > MAX_APPEAL) {
            throw new TextNotAccepted("moderation.appeal.words", MAX_APPEAL);
        }
        patient.write(() -> {
            Measure measure = measures.lock(measureId)
                    .filter(own -> viewer.member()
                            .filter(member -> member == own.memberId())
                            .isPresent())
                    .orElseThrow(() -> new NotAllowed("moderation.appeal.nothing"));
            measure.appeal(said, clock.instant());
            news.tellKeepers(measure.visibility(), measure.groupId(), Set.of(measure.memberId()));
            measures.saveAndFlush(measure);
            return measureId;
        });
    }

    /// Answers an appeal: it stays as it is.
    public void uphold(Viewer viewer, long measureId) {
        patient.write(() -> {
            Measure measure = kept(viewer, measureId);
            Instant now = clock.instant();
            measure.answer(now);
            book.note(measure.followedBy(Deed.LEFT, viewer, Why.ALL_IS_WELL, now));
            return measureId;
        });
    }

    /// Answers an appeal: what was hidden or declined is shown, who was suspended may write, a warning is
    /// taken back.
    public void grant(Viewer viewer, long measureId) {
        patient.write(() -> {
            Measure measure = kept(viewer, measureId);
            Optional<Long> hidden =
                    measure.contentId().filter(_ -> measure.deed() == Deed.HIDDEN || measure.deed() == Deed.DECLINED);
            if (hidden.isPresent()) {
                show(viewer, hidden.get());
            } else {
                Instant now = clock.instant();
                measure.answer(now);
                measure.end(now);
                book.note(measure.followedBy(Deed.LIFTED, viewer, Why.ALL_IS_WELL, now));
            }
            return measureId;
        });
    }

    /// A measure that the person may judge: they keep order there, and it does not concern themselves.
    private Measure kept(Viewer viewer, long measureId) {
        policy.checkMayWrite(viewer);
        Measure measure = measures.lock(measureId)
                .filter(one -> policy.keeping(viewer)
                        .covers(one.visibility(), one.groupId().orElse(null)))
                .orElseThrow(() -> new NotAllowed("content.not-allowed.order"));
        if (viewer.member().filter(member -> member == measure.memberId()).isPresent()) {
            throw new NotAllowed("content.not-allowed.own-order");
        }
        return measure;
    }

    private void decide(Viewer viewer, Decision decision, Deed deed, Doing doing) {
        decide(viewer, decision.content(), decision.aboutReports(), deed, decision.why(), doing);
    }

    private void decide(Viewer viewer, long content, boolean aboutReports, Deed deed, Why why, Doing doing) {
        patient.write(() -> {
            Subject thing = doing.run();
            List<Report> open = open(content, aboutReports);
            book.note(Measure.about(thing, deed, viewer, why, clock.instant()), thing, open);
            return deed;
        });
    }

    /// The reports about a thing that nobody has answered. Whoever means to answer some must still find them.
    private List<Report> open(long content, boolean aboutReports) {
        List<Report> open = reports.lockOpen(content);
        if (aboutReports && open.isEmpty()) {
            throw new AlreadyDecided();
        }
        return open;
    }
}
