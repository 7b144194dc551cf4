package org.commonweave.member;

import java.util.Locale;
import java.util.Optional;
import org.commonweave.base.Role;
import org.springframework.stereotype.Component;

/// Finds the people who can sign in.
@Component
public class MemberLookup {

    private final Members members;

    MemberLookup(Members members) {
        this.members = members;
    }

    /// The member as a session knows them.
    public Optional<SignedInMember> find(long memberId) {
        return members.findById(memberId).filter(Member::isOpen).map(Member::signedIn);
    }

    /// The administrator who has been there longest.
    public Optional<SignedInMember> findFirstAdministrator() {
        return members.findFirstByRoleOrderByJoinedAtAscIdAsc(Role.ADMINISTRATOR)
                .map(Member::signedIn);
    }

    /// Whom somebody means who types an e-mail address or a handle, if that person can sign in. Only for those who have
    /// the whole commons in hand anyway.
    public Optional<SignedInMember> findByLogin(String login) {
        return find(login).filter(Member::isOpen).map(Member::signedIn);
    }

    /// Whom somebody means who types an e-mail address, or a handle, which never holds an `@`.
    Optional<Member> find(String login) {
        String text = login.strip().toLowerCase(Locale.ROOT);
        return text.contains("@") ? members.findByEmail(text) : members.findByHandle(text);
    }
}
