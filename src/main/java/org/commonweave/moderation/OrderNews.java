package org.commonweave.moderation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentWaits;
import org.commonweave.content.Visibility;
import org.commonweave.content.ui.OrderDoors;
import org.commonweave.member.MemberDirectory;
import org.commonweave.notice.NoticeService;
import org.commonweave.notice.PersonalNotice;
import org.commonweave.notice.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells those whom it concerns what was decided, and those who keep order that something waits for them.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OrderNews {

    private final NoticeService notices;
    private final MemberDirectory people;
    private final AccessPolicy policy;

    OrderNews(NoticeService notices, MemberDirectory people, AccessPolicy policy) {
        this.notices = notices;
        this.people = people;
        this.policy = policy;
    }

    /// What was decided about somebody, or about something of theirs.
    ///
    /// @param thing what it was about; `null` for the person alone
    void tellAuthor(Measure measure, @Nullable ContentRef thing) {
        boolean isShown = measure.deed() == Deed.APPROVED || measure.deed() == Deed.SHOWN;
        tell(measure, measure.memberId(), Reason.YOURS, "order.", thing, isShown);
    }

    /// What came of what somebody has reported. What the thing is called they may not be allowed to know any more.
    void tellReporter(Measure measure, long reporter) {
        tell(measure, reporter, Reason.REPORTED, "report.", null, false);
    }

    @SuppressWarnings("TooManyParameters") // used here only
    private void tell(
            Measure measure,
            long person,
            Reason reason,
            String prefix,
            @Nullable ContentRef thing,
            boolean leadsThere) {
        notices.tell(
                Set.of(person),
                reason,
                new PersonalNotice(
                        "measure:" + measure.id(),
                        prefix + measure.deed().name().toLowerCase(Locale.ROOT),
                        measure.kind(),
                        thing == null ? "" : thing.title(),
                        thing != null && leadsThere ? thing.path() : OrderDoors.OWN,
                        measure.reason()));
    }

    /// Something was reported, or somebody asks to look once more.
    ///
    /// @param but who are not to judge it, since it is about them or they said it
    void tellKeepers(Visibility readers, Optional<Long> group, Set<Long> but) {
        notices.tell(
                keepers(readers, group, but),
                Reason.KEEPS_ORDER,
                new PersonalNotice(ModerationQueue.NEWS, "order.waits", "", "", OrderDoors.QUEUE, ""));
    }

    @EventListener
    void follow(ContentWaits waiting) {
        tellKeepers(waiting.readers(), waiting.group(), Set.of(waiting.authorId()));
    }

    /// Those nearest to it: who keeps order in the group, or the stewards of the commons if nobody else does.
    private Set<Long> keepers(Visibility readers, Optional<Long> group, Set<Long> but) {
        Set<Long> near = new HashSet<>(group.map(policy::keepersOf).orElse(Set.of()));
        near.removeAll(but);
        if (near.isEmpty() && readers != Visibility.GROUP) {
            near.addAll(people.stewards());
            near.removeAll(but);
        }
        return near;
    }
}
