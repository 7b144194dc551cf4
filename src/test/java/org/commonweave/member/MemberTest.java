package org.commonweave.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.commonweave.base.Role;
import org.junit.jupiter.api.Test;

class MemberTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void nobodyWithAnAccountIsAVisitor() {
        Member member = Member.active("maya", "Maya", EmailAddress.of("maya@example.org"), "hash", Role.MEMBER, NOW);

        assertThatThrownBy(() -> member.take(Role.VISITOR)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unclaimedProfilesGetNoRole() {
        Member author = new Member("maya", "Maya", Role.MEMBER, Member.State.UNCLAIMED, NOW);

        assertThatThrownBy(() -> author.take(Role.STEWARD)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBookIsNoProfile() {
        Member member = new Member("maya", "Maya", Role.MEMBER, Member.State.ACTIVE, NOW);

        assertThatThrownBy(() -> member.present(new ProfileEdit("Maya", "a".repeat(Member.MAX_ABOUT_LENGTH + 1))))
                .isInstanceOf(UnfitEntry.class);
    }

    @Test
    void administratorsEnterWhereStewardsAndMembersMay() {
        SignedInMember administrator = new SignedInMember(1, "maya", Role.ADMINISTRATOR);
        SignedInMember member = new SignedInMember(2, "amina", Role.MEMBER);

        assertThat(administrator.getAuthorities())
                .extracting("authority")
                .containsExactly("ROLE_MEMBER", "ROLE_STEWARD", "ROLE_ADMINISTRATOR");
        assertThat(member.getAuthorities()).extracting("authority").containsExactly("ROLE_MEMBER");
    }
}
