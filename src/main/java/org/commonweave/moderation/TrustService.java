package org.commonweave.moderation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.NotAllowed;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberLookup;
import org.commonweave.member.MemberSummary;
import org.commonweave.member.SignedInMember;
import org.commonweave.moderation.Measure.Why;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Knows who is new and who is trusted. Trust comes from what somebody has done, which is counted when it is
/// asked for, so nobody has to see to it.
@Service
public class TrustService {

    /// Whoever only wants to advertise something shows it in the first or second thing they write.
    public static final int FIRST_POSTS = 2;

    /// One link is a source; two and more are what advertisements are made of.
    public static final int MANY_LINKS = 2;

    /// Who waits a fortnight to do harm is rare.
    public static final int DAYS = 14;

    /// By then several people have read something of theirs.
    public static final int POSTS = 5;

    /// A warning is made good by a month in peace.
    public static final int DAYS_IN_PEACE = 30;

    private static final Set<Deed> AGAINST = EnumSet.of(Deed.WARNED, Deed.SUSPENDED);

    private final TrustedMembers trusted;
    private final Posts posts;
    private final Measures measures;
    private final MemberLookup accounts;
    private final MemberDirectory people;
    private final Clock clock;

    TrustService(
            TrustedMembers trusted,
            Posts posts,
            Measures measures,
            MemberLookup accounts,
            MemberDirectory people,
            Clock clock) {
        this.trusted = trusted;
        this.posts = posts;
        this.measures = measures;
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    /// How well the commons knows a member. Stewards and administrators are trusted, also when a program acts
    /// for them with fewer rights.
    @Transactional(readOnly = true)
    public Trust of(long member) {
        if (accounts.find(member)
                        .map(SignedInMember::role)
                        .filter(role -> role.isAtLeast(Role.STEWARD))
                        .isPresent()
                || trusted.contain(member)) {
            return Trust.TRUSTED;
        }
        long shown = posts.countShown(member);
        if (shown < FIRST_POSTS) {
            return Trust.NEW;
        }
        return shown >= POSTS && hasBeenHere(member) && isInPeace(member) ? Trust.TRUSTED : Trust.KNOWN;
    }

    /// Whether a steward has said that a member is trusted.
    @Transactional(readOnly = true)
    public boolean isGiven(long member) {
        return trusted.contain(member);
    }

    /// Trusts a member from now on, whatever they have written so far; for stewards.
    @Transactional
    public void give(Viewer viewer, long member) {
        checkMayGive(viewer, member);
        if (!trusted.contain(member)) {
            trusted.add(member, viewer.member().orElseThrow(), clock.instant());
            note(viewer, member, Deed.TRUSTED);
        }
    }

    /// Takes back what [#give] gave. What the member has earned by deeds stays.
    @Transactional
    public void takeBack(Viewer viewer, long member) {
        checkMayGive(viewer, member);
        if (trusted.contain(member)) {
            trusted.remove(member);
            note(viewer, member, Deed.DISTRUSTED);
        }
    }

    private void note(Viewer viewer, long member, Deed deed) {
        measures.saveAndFlush(Measure.about(member, deed, viewer, Why.ALL_IS_WELL, clock.instant()));
    }

    private static void checkMayGive(Viewer viewer, long member) {
        if (!viewer.isAtLeast(Role.STEWARD) || Objects.equals(viewer.memberId(), member)) {
            throw new NotAllowed("moderation.not-allowed.trust");
        }
    }

    private boolean hasBeenHere(long member) {
        MemberSummary person = people.one(member);
        return people.findProfile(person.handle())
                .filter(profile -> !profile.joined().isAfter(ago(DAYS)))
                .isPresent();
    }

    private boolean isInPeace(long member) {
        return measures.countSince(member, AGAINST, ago(DAYS_IN_PEACE)) == 0;
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
