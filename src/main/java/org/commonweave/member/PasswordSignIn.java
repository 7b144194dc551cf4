package org.commonweave.member;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Lets people in who know the password to an e-mail address or handle, and nobody who tries too often.
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final MemberLookup lookup;
    private final PasswordKeeper passwords;
    private final Attempts attempts;
    private final TransactionOperations transaction;

    PasswordSignIn(
            MemberLookup lookup, PasswordKeeper passwords, Attempts attempts, TransactionOperations transaction) {
        this.lookup = lookup;
        this.passwords = passwords;
        this.attempts = attempts;
        this.transaction = transaction;
    }

    @Override
    public Authentication authenticate(Authentication request) throws AuthenticationException {
        String login = request.getName();
        String password = String.valueOf(request.getCredentials());
        ClientAddress from = client(request);
        count(from, login);
        Optional<Member> member = lookup.find(login).filter(Member::isOpen);
        Optional<String> hash = member.flatMap(Member::passwordHash);
        if (!passwords.matches(password, hash)) {
            throw new BadCredentialsException("No account has this name and password");
        }
        attempts.forgive(Deed.SIGN_IN, from, login);
        hash.filter(passwords::isOutdated).ifPresent(_ -> renew(login, password));
        return signedIn(request, member.orElseThrow().signedIn());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private void count(ClientAddress from, String login) {
        try {
            attempts.count(Deed.SIGN_IN, from, login);
        } catch (TooManyAttempts refusal) {
            throw new SignInPaused(refusal);
        }
    }

    private void renew(String login, String password) {
        transaction.executeWithoutResult(
                _ -> lookup.find(login).ifPresent(member -> member.keepPassword(passwords.hash(password))));
    }

    private static Authentication signedIn(Authentication request, SignedInMember member) {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(member, null, member.getAuthorities());
        signedIn.setDetails(request.getDetails());
        return signedIn;
    }

    private static ClientAddress client(Authentication request) {
        return request.getDetails() instanceof WebAuthenticationDetails details
                ? ClientAddress.of(details.getRemoteAddress())
                : new ClientAddress("local");
    }
}
