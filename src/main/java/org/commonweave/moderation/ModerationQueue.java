package org.commonweave.moderation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonweave.base.Numbered;
import org.commonweave.base.NumberedQuery;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentReading;
import org.commonweave.content.Keeping;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.OrderKeeping;
import org.commonweave.content.OrderKeeping.Subject;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberSummary;
import org.commonweave.moderation.Case.Powers;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What waits for somebody who keeps order: moderators and stewards of a group see the things of that group,
/// stewards of the commons all that every member may read.
@Service
@Transactional(readOnly = true)
public class ModerationQueue {

    /// As many as one decides about at a sitting.
    public static final int PAGE_SIZE = 20;

    private final Reports reports;
    private final Measures measures;
    private final Posts posts;
    private final MeasureBook book;
    private final TrustService trust;
    private final OrderKeeping order;
    private final ContentReading reading;
    private final MemberDirectory people;
    private final AccessPolicy policy;

    @SuppressWarnings("TooManyParameters") // wiring
    ModerationQueue(
            Reports reports,
            Measures measures,
            Posts posts,
            MeasureBook book,
            TrustService trust,
            OrderKeeping order,
            ContentReading reading,
            MemberDirectory people,
            AccessPolicy policy) {
        this.reports = reports;
        this.measures = measures;
        this.posts = posts;
        this.book = book;
        this.trust = trust;
        this.order = order;
        this.reading = reading;
        this.people = people;
        this.policy = policy;
    }

    /// The event of the notices that tell of what waits here.
    public static final String NEWS = "order:waits";

    /// How much waits.
    public record Load(long reported, long waiting, long appealed) {

        public long total() {
            return reported + waiting + appealed;
        }
    }

    /// Whether a person keeps order anywhere.
    public boolean isFor(Viewer viewer) {
        return !policy.keeping(viewer).isNowhere();
    }

    public Load load(Viewer viewer) {
        Keeping keeping = policy.keeping(viewer);
        long member = viewer.member().orElse(0L);
        Pageable one = PageRequest.ofSize(1);
        return new Load(
                reports.waiting(keeping, member, one).getTotalElements(),
                posts.waiting(keeping, member, one).getTotalElements(),
                measures.appealed(keeping, member, one).getTotalElements());
    }

    /// What was reported.
    public Numbered<Case> reported(Viewer viewer, int page) {
        Keeping keeping = checked(viewer);
        return cases(
                viewer,
                NumberedQuery.of(
                        choice(page),
                        Sort.unsorted(),
                        asked -> reports.waiting(keeping, viewer.member().orElseThrow(), asked)));
    }

    /// What new members have brought, and what holds many links.
    public Numbered<Case> waiting(Viewer viewer, int page) {
        Keeping keeping = checked(viewer);
        return cases(
                viewer,
                NumberedQuery.of(
                        choice(page),
                        Sort.unsorted(),
                        asked -> posts.waiting(keeping, viewer.member().orElseThrow(), asked)));
    }

    /// What somebody has asked to have looked at once more.
    public Numbered<MeasureRow> appeals(Viewer viewer, int page) {
        Keeping keeping = checked(viewer);
        Numbered<Measure> found = NumberedQuery.of(
                choice(page),
                Sort.unsorted(),
                asked -> measures.appealed(keeping, viewer.member().orElseThrow(), asked));
        return new Numbered<>(book.rows(found.items(), viewer), found.number(), found.size(), found.total());
    }

    /// A thing, and what may be done about it. Throws [NotAllowed] for those who do not keep order there.
    public Case about(Viewer viewer, long content) {
        return reading.withId(content, viewer)
                .flatMap(thing -> one(viewer, thing))
                .orElseThrow(() -> new NotAllowed("content.not-allowed.order"));
    }

    private Numbered<Case> cases(Viewer viewer, Numbered<Long> ids) {
        return new Numbered<>(
                ids.items().stream()
                        .flatMap(id -> reading.withId(id, viewer).stream())
                        .flatMap(thing -> one(viewer, thing).stream())
                        .toList(),
                ids.number(),
                ids.size(),
                ids.total());
    }

    private Optional<Case> one(Viewer viewer, ContentDetails thing) {
        return order.find(viewer, thing.ref().id()).map(subject -> one(viewer, thing, subject));
    }

    private Case one(Viewer viewer, ContentDetails thing, Subject subject) {
        long id = thing.ref().id();
        long author = thing.author().id();
        boolean isOwn = viewer.member().filter(member -> member == author).isPresent();
        boolean isSteward = viewer.isAtLeast(Role.STEWARD);
        return new Case(
                thing,
                subject.group().flatMap(place -> reading.ref(place, viewer)),
                rows(reports.open(id)),
                trust.of(author),
                trust.isGiven(author),
                book.rows(measures.of(id), viewer),
                new Powers(
                        !isOwn,
                        subject.mayBeHidden(),
                        !isOwn && subject.group().isPresent(),
                        !isOwn && isSteward,
                        !isOwn && isSteward));
    }

    private List<ReportRow> rows(List<Report> open) {
        Map<Long, MemberSummary> names =
                people.named(open.stream().map(Report::reporterId).collect(Collectors.toSet()));
        return open.stream()
                .map(one -> new ReportRow(
                        Objects.requireNonNull(names.get(one.reporterId())), one.ground(), one.words(), one.madeAt()))
                .toList();
    }

    private Keeping checked(Viewer viewer) {
        Keeping keeping = policy.keeping(viewer);
        if (keeping.isNowhere()) {
            throw new NotAllowed("content.not-allowed.order");
        }
        return keeping;
    }

    private static PageChoice choice(int page) {
        return PageChoice.orLast(page, PAGE_SIZE);
    }
}
