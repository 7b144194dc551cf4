package org.commonweave.member;

import java.util.Locale;
import java.util.Optional;
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
        return members.findById(memberId).filter(Member::isClaimed).map(Member::signedIn);
    }

    /// Whom somebody means who types an e-mail address, or a handle, which never holds an `@`.
    Optional<Member> find(String login) {
        String text = login.strip().toLowerCase(Locale.ROOT);
        return text.contains("@") ? members.findByEmail(text) : members.findByHandle(text);
    }
}
