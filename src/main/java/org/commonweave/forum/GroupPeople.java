package org.commonweave.forum;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.commonweave.base.Characters;
import org.commonweave.base.OneLine;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentTouched;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.PatientWriting;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberSummary;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who belongs to a group, and how people come and go. Each step can be repeated without harm.
@Service
public class GroupPeople {

    private final Groups groups;
    private final Memberships memberships;
    private final Candidates candidates;
    private final GroupRights rights;
    private final MemberDirectory people;
    private final AccessPolicy policy;
    private final PatientWriting patient;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    @SuppressWarnings("TooManyParameters") // wiring
    GroupPeople(
            Groups groups,
            Memberships memberships,
            Candidates candidates,
            GroupRights rights,
            MemberDirectory people,
            AccessPolicy policy,
            PatientWriting patient,
            ApplicationEventPublisher events,
            Clock clock) {
        this.groups = groups;
        this.memberships = memberships;
        this.candidates = candidates;
        this.rights = rights;
        this.people = people;
        this.policy = policy;
        this.patient = patient;
        this.events = events;
        this.clock = clock;
    }

    /// What came of it that somebody wanted to join.
    public enum Entry {
        /// They belong to the group now.
        INSIDE,
        /// A steward of the group will look at it.
        ASKED
    }

    /// What somebody says who wants to join.
    ///
    /// @param answers to the group's questions, in order; only looked at where joining is by request
    public record Wish(boolean acceptsRules, List<String> answers) {

        /// Agrees to everything and was asked nothing.
        public static final Wish PLAIN = new Wish(true, List.of());

        public Wish {
            answers = answers.stream().map(OneLine::of).toList();
        }
    }

    /// Joins a group, or asks to, whichever the group offers. Who was invited, or was asked for, comes in at once.
    public Entry join(Viewer viewer, long groupId, Wish wish) {
        policy.checkMayWrite(viewer);
        long member = viewer.member().orElseThrow();
        return patient.write(() -> {
            Group group = present(groupId);
            MemberKey key = new MemberKey(groupId, member);
            Optional<Candidate> candidate = candidates.findById(key);
            boolean invited = candidate.filter(Candidate::isInvited).isPresent();
            if (!invited && !policy.mayRead(viewer, group)) {
                throw new ContentMissing();
            }
            if (memberships.findById(key).isPresent()) {
                return Entry.INSIDE;
            }
            GroupSettings settings = group.settings();
            if (!settings.rules().isEmpty() && !wish.acceptsRules()) {
                throw new NotAllowed("forum.not-allowed.rules");
            }
            if (!invited && settings.joining().isByInvitation()) {
                throw new NotAllowed("forum.not-allowed.join");
            }
            if (invited || settings.joining() == Joining.OPEN) {
                candidate.ifPresent(candidates::delete);
                letIn(key);
                return Entry.INSIDE;
            }
            checkAnswers(settings, wish);
            candidates.save(Candidate.asking(key, wish.answers(), clock.instant()));
            return Entry.ASKED;
        });
    }

    private static void checkAnswers(GroupSettings settings, Wish wish) {
        List<String> answers = wish.answers();
        boolean complete = answers.size() == settings.questions().size()
                && answers.stream().noneMatch(Characters::isBlank);
        if (!complete) {
            throw new TextNotAccepted("forum.join.answers-missing");
        }
        if (answers.stream().anyMatch(answer -> answer.length() > GroupSettings.MAX_SENTENCE)) {
            throw new TextNotAccepted("forum.join.answer-long", GroupSettings.MAX_SENTENCE);
        }
    }

    /// Says no to an invitation, or takes a request back.
    public void decline(Viewer viewer, long groupId) {
        viewer.member()
                .ifPresent(member -> patient.write(() -> {
                    candidates.findById(new MemberKey(groupId, member)).ifPresent(candidates::delete);
                    return groupId;
                }));
    }

    /// Goes out of a group. Its last steward may only do that as the last of all.
    public void leave(Viewer viewer, long groupId) {
        viewer.member()
                .ifPresent(member -> patient.write(() -> {
                    groups.lock(groupId);
                    memberships.findById(new MemberKey(groupId, member)).ifPresent(own -> letOut(groupId, own));
                    return groupId;
                }));
    }

    /// Rests for a while: belongs to the group, but is told of nothing.
    public void sleep(Viewer viewer, long groupId) {
        own(viewer, groupId, membership -> membership.sleep(clock.instant()));
    }

    public void wake(Viewer viewer, long groupId) {
        own(viewer, groupId, Membership::wake);
    }

    /// Asks somebody into the group; who has asked for it comes in at once.
    public void invite(Viewer viewer, long groupId, String handle) {
        asSteward(viewer, groupId, group -> {
            MemberSummary guest = people.findByHandle(OneLine.of(handle).replaceFirst("^@", ""))
                    .orElseThrow(() -> new TextNotAccepted("forum.invite.unknown"));
            MemberKey key = new MemberKey(groupId, guest.id());
            if (memberships.findById(key).isPresent()) {
                return;
            }
            Optional<Candidate> candidate = candidates.findById(key);
            if (candidate.isEmpty()) {
                candidates.save(Candidate.invited(key, viewer.member().orElseThrow(), clock.instant()));
            } else if (!candidate.get().isInvited()) {
                candidates.delete(candidate.get());
                letIn(key);
            }
        });
    }

    /// Lets somebody in who has asked for it.
    public void admit(Viewer viewer, long groupId, long memberId) {
        asSteward(viewer, groupId, group -> {
            MemberKey key = new MemberKey(groupId, memberId);
            candidates.findById(key).filter(asking -> !asking.isInvited()).ifPresent(asking -> {
                candidates.delete(asking);
                letIn(key);
            });
        });
    }

    /// Says no to somebody who has asked, or takes an invitation back.
    public void turnDown(Viewer viewer, long groupId, long memberId) {
        asSteward(
                viewer,
                groupId,
                group -> candidates.findById(new MemberKey(groupId, memberId)).ifPresent(candidates::delete));
    }

    /// Gives somebody in the group another role. The group keeps at least one steward.
    public void giveRole(Viewer viewer, long groupId, long memberId, GroupRole role) {
        asSteward(
                viewer,
                groupId,
                group -> memberships.findById(new MemberKey(groupId, memberId)).ifPresent(member -> {
                    if (role != GroupRole.STEWARD) {
                        checkNotLastSteward(groupId, member);
                    }
                    member.take(role);
                }));
    }

    /// Puts somebody out of the group.
    public void putOut(Viewer viewer, long groupId, long memberId) {
        asSteward(
                viewer,
                groupId,
                group -> memberships
                        .findById(new MemberKey(groupId, memberId))
                        .ifPresent(member -> letOut(groupId, member)));
    }

    /// Who belongs to a group, those who look after it first; for those who may read its discussions.
    @Transactional(readOnly = true)
    public List<GroupMember> members(Viewer viewer, long groupId) {
        Group group = present(groupId);
        return policy.mayRead(viewer, group)
                        && GroupService.mayReadTalk(
                                viewer, group.settings().readers(), rights.standing(viewer, groupId))
                ? named(memberships.in(groupId), people)
                : List.of();
    }

    /// Who stands before the door, for the stewards of the group.
    @Transactional(readOnly = true)
    public List<GroupCandidate> candidates(Viewer viewer, long groupId) {
        rights.checkMaySteward(viewer, groupId);
        List<Candidate> waiting = candidates.in(groupId);
        Map<Long, MemberSummary> names =
                people.named(waiting.stream().map(Candidate::memberId).collect(Collectors.toSet()));
        return waiting.stream()
                .map(one -> new GroupCandidate(
                        Objects.requireNonNull(names.get(one.memberId())), one.isInvited(), one.answers(), one.since()))
                .toList();
    }

    /// The groups that have asked the person in.
    @Transactional(readOnly = true)
    public List<Invitation> invitations(Viewer viewer) {
        return viewer.member().stream()
                .flatMap(member -> candidates.invitationsOf(member).stream())
                .map(group -> new Invitation(
                        group.id(),
                        group.path(),
                        group.title(),
                        group.settings().rules()))
                .toList();
    }

    static List<GroupMember> named(List<Membership> several, MemberDirectory people) {
        Map<Long, MemberSummary> names =
                people.named(several.stream().map(Membership::memberId).collect(Collectors.toSet()));
        return several.stream()
                .map(one -> new GroupMember(
                        Objects.requireNonNull(names.get(one.memberId())), one.role(), one.joinedAt(), one.isAsleep()))
                .sorted(Comparator.comparing(GroupMember::role).reversed())
                .toList();
    }

    private void letIn(MemberKey key) {
        memberships.save(new Membership(key, GroupRole.MEMBER, clock.instant(), true));
        events.publishEvent(new ContentTouched(key.groupId()));
    }

    private void letOut(long groupId, Membership member) {
        if (memberships.count(groupId) > 1) {
            checkNotLastSteward(groupId, member);
        }
        memberships.delete(member);
        events.publishEvent(new ContentTouched(groupId));
    }

    private void checkNotLastSteward(long groupId, Membership member) {
        if (member.role() == GroupRole.STEWARD && memberships.count(groupId, GroupRole.STEWARD) == 1) {
            throw new NotAllowed("forum.not-allowed.last-steward");
        }
    }

    private void own(Viewer viewer, long groupId, Consumer<Membership> change) {
        viewer.member()
                .ifPresent(member -> patient.write(() -> {
                    memberships.findById(new MemberKey(groupId, member)).ifPresent(change);
                    return groupId;
                }));
    }

    private void asSteward(Viewer viewer, long groupId, Consumer<Group> deed) {
        policy.checkMayWrite(viewer);
        patient.write(() -> {
            Group group = groups.lock(groupId).orElseThrow(ContentMissing::new);
            if (!policy.mayRead(viewer, group)) {
                throw new ContentMissing();
            }
            rights.checkMaySteward(viewer, groupId);
            deed.accept(group);
            events.publishEvent(new ContentTouched(groupId));
            return groupId;
        });
    }

    private Group present(long groupId) {
        return groups.findById(groupId).filter(Group::isPresent).orElseThrow(ContentMissing::new);
    }
}
