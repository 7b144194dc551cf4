package org.commonweave.member;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/// Finds people by what they type to sign in: their e-mail address, or their handle, which never holds an `@`.
@Component
class MemberLookup implements UserDetailsService {

    private final Members members;

    MemberLookup(Members members) {
        this.members = members;
    }

    Optional<Member> find(String login) {
        String text = login.strip().toLowerCase(Locale.ROOT);
        return text.contains("@") ? members.findByEmail(text) : members.findByHandle(text);
    }

    @Override
    public SignedInMember loadUserByUsername(String login) throws UsernameNotFoundException {
        return find(login)
                .filter(Member::isClaimed)
                .map(Member::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException("Nobody has this address or handle"));
    }
}
