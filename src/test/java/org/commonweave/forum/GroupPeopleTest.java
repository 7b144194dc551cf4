package org.commonweave.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.content.Visibility;
import org.commonweave.forum.GroupPeople.Entry;
import org.commonweave.forum.GroupPeople.Wish;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.RunningCommonsTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningCommonsTest
class GroupPeopleTest {

    private final GroupService groups;
    private final GroupPeople people;
    private final Talkers talkers;
    private final MemberDirectory directory;
    private final Viewer hal;
    private final Viewer sam;
    private final Viewer nia;
    private final Viewer helper;

    @Autowired
    GroupPeopleTest(
            GroupService groups, GroupPeople people, Talkers talkers, MemberDirectory directory, Writers writers) {
        this.groups = groups;
        this.people = people;
        this.talkers = talkers;
        this.directory = directory;
        hal = writers.somebody(Role.MEMBER);
        sam = writers.somebody(Role.MEMBER);
        nia = writers.somebody(Role.MEMBER);
        helper = writers.somebody(Role.STEWARD);
    }

    @Test
    void whoStartsAGroupIsItsSteward() {
        ContentRef group = talkers.openGroup(hal);

        assertThat(people.members(hal, group.id()))
                .extracting(one -> one.person().id(), GroupMember::role)
                .containsExactly(tuple(id(hal), GroupRole.STEWARD));
    }

    @Test
    void visitorsCannotStartOrJoin() {
        ContentRef group = talkers.openGroup(hal);

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> talkers.openGroup(Viewer.VISITOR));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> people.join(Viewer.VISITOR, group.id(), Wish.PLAIN));
    }

    @Test
    void openGroupIsJoinedAtOnceAndOnce() {
        ContentRef group = talkers.openGroup(hal);

        assertThat(people.join(sam, group.id(), Wish.PLAIN)).isEqualTo(Entry.INSIDE);
        assertThat(people.join(sam, group.id(), Wish.PLAIN)).isEqualTo(Entry.INSIDE);

        assertThat(details(group, sam).members()).isEqualTo(2);
        assertThat(groups.mine(sam)).extracting(GroupRow::id).containsExactly(group.id());
    }

    @Test
    void rulesAreAcceptedByWhoeverJoins() {
        ContentRef group = talkers.openGroup(hal);
        groups.arrange(
                hal,
                group.id(),
                new GroupSettings(Joining.OPEN, Visibility.PUBLIC, List.of("Bring your own gloves."), List.of()));

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> people.join(sam, group.id(), new Wish(false, List.of())));
        assertThat(people.join(sam, group.id(), Wish.PLAIN)).isEqualTo(Entry.INSIDE);
    }

    @Test
    void requestIsAnsweredByAStewardWhoSeesTheAnswers() {
        ContentRef group = talkers.group(hal, Joining.REQUEST, Visibility.GROUP);
        groups.arrange(
                hal,
                group.id(),
                new GroupSettings(Joining.REQUEST, Visibility.GROUP, List.of(), List.of("Which tree is yours?")));

        assertThatExceptionOfType(TextNotAccepted.class).isThrownBy(() -> people.join(sam, group.id(), Wish.PLAIN));
        assertThat(people.join(sam, group.id(), new Wish(true, List.of("The crooked one."))))
                .isEqualTo(Entry.ASKED);

        assertThat(details(group, sam).hasAsked()).isTrue();
        assertThat(people.candidates(hal, group.id()))
                .singleElement()
                .satisfies(asking -> assertThat(asking.answers()).containsExactly("The crooked one."));
        people.admit(hal, group.id(), id(sam));
        assertThat(details(group, sam).standing().isMember()).isTrue();
        assertThat(people.candidates(hal, group.id())).isEmpty();
    }

    @Test
    void onlyStewardsOfTheGroupSeeAndDecideWhoWaits() {
        ContentRef group = talkers.group(hal, Joining.REQUEST, Visibility.GROUP);
        people.join(sam, group.id(), Wish.PLAIN);

        for (Viewer other : List.of(sam, nia, helper)) {
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> people.candidates(other, group.id()));
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> people.admit(other, group.id(), id(sam)));
        }
        assertThat(details(group, sam).standing().isMember()).isFalse();
    }

    @Test
    void groupByInvitationIsEnteredByInvitationAlone() {
        ContentRef group = talkers.group(hal, Joining.INVITATION, Visibility.GROUP);

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> people.join(sam, group.id(), Wish.PLAIN));
        people.invite(hal, group.id(), handle(sam));

        assertThat(people.invitations(sam)).extracting(Invitation::groupId).containsExactly(group.id());
        assertThat(people.join(sam, group.id(), Wish.PLAIN)).isEqualTo(Entry.INSIDE);
        assertThat(people.invitations(sam)).isEmpty();
    }

    @Test
    void hiddenGroupIsKnownToItsMembersAndGuestsAlone() {
        ContentRef group = talkers.group(hal, Joining.HIDDEN, Visibility.PUBLIC);

        assertThat(groups.at(group.path(), hal)).isInstanceOf(Lookup.Found.class);
        for (Viewer other : List.of(Viewer.VISITOR, sam, helper)) {
            assertThat(groups.at(group.path(), other)).isInstanceOf(Lookup.Unknown.class);
            assertThat(groups.list("", other, 1).items())
                    .extracting(GroupRow::id)
                    .doesNotContain(group.id());
        }
        assertThatExceptionOfType(ContentMissing.class).isThrownBy(() -> people.join(sam, group.id(), Wish.PLAIN));
        people.invite(hal, group.id(), handle(sam));
        assertThat(people.join(sam, group.id(), Wish.PLAIN)).isEqualTo(Entry.INSIDE);
        assertThat(groups.at(group.path(), sam)).isInstanceOf(Lookup.Found.class);
    }

    @Test
    void hiddenGroupDoesNotStandInTheWayOfItsName() {
        ContentRef hidden = talkers.group(hal, Joining.HIDDEN, Visibility.GROUP);

        ContentRef open = talkers.group(sam, hidden.title(), Joining.OPEN, Visibility.PUBLIC);

        assertThat(open.path()).isNotEqualTo(hidden.path());
    }

    @Test
    void declinedInvitationIsGone() {
        ContentRef group = talkers.group(hal, Joining.INVITATION, Visibility.GROUP);
        people.invite(hal, group.id(), handle(sam));

        people.decline(sam, group.id());

        assertThat(people.invitations(sam)).isEmpty();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> people.join(sam, group.id(), Wish.PLAIN));
    }

    @Test
    void lastStewardStaysUntilSomebodyElseIsSteward() {
        ContentRef group = talkers.openGroup(hal, sam);

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> people.leave(hal, group.id()));
        people.giveRole(hal, group.id(), id(sam), GroupRole.STEWARD);
        people.leave(hal, group.id());

        assertThat(people.members(sam, group.id())).hasSize(1);
    }

    @Test
    void rolesAreGivenByStewardsAlone() {
        ContentRef group = talkers.openGroup(hal, sam);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> people.giveRole(sam, group.id(), id(sam), GroupRole.STEWARD));
    }

    @Test
    void sleeperBelongsToTheGroupUntilTheySpeak() {
        ContentRef group = talkers.openGroup(hal, sam);

        people.sleep(sam, group.id());
        assertThat(details(group, sam).isAsleep()).isTrue();
        talkers.discussion(sam, group, Writers.title("Awake"), "Good morning.");

        assertThat(details(group, sam).isAsleep()).isFalse();
    }

    @Test
    void groupIsChangedByItsStewardsAndRemovedWhileNothingWasSaid() {
        ContentRef group = talkers.openGroup(hal, sam);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> groups.edit(sam, group.id(), Writers.edit(group.title(), "Ours.", 1)));
        groups.edit(hal, group.id(), Writers.edit(group.title(), "All of ours.", 1));
        talkers.discussion(sam, group, Writers.title("Something"), "Said.");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> groups.remove(hal, group.id(), "Over."));
        ContentRef silent = talkers.openGroup(hal);
        groups.remove(hal, silent.id(), "Over.");

        assertThat(groups.at(silent.path(), sam)).isInstanceOf(Lookup.Removed.class);
    }

    @Test
    void membersOfAGroupThatTalksInPrivateAreNotListedForOthers() {
        ContentRef group = talkers.group(hal, Joining.REQUEST, Visibility.GROUP);

        assertThat(people.members(sam, group.id())).isEmpty();
        assertThat(people.members(Viewer.VISITOR, group.id())).isEmpty();
        assertThat(people.members(hal, group.id())).hasSize(1);
    }

    private GroupDetails details(ContentRef group, Viewer viewer) {
        return groups.details(((Lookup.Found) groups.at(group.path(), viewer)).details(), viewer);
    }

    private static long id(Viewer viewer) {
        return viewer.member().orElseThrow();
    }

    private String handle(Viewer viewer) {
        return directory.one(id(viewer)).handle();
    }
}
