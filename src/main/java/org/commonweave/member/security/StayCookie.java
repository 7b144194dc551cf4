package org.commonweave.member.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.commonweave.member.MemberLookup;
import org.commonweave.member.Secret;
import org.commonweave.member.SignedInMember;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.stereotype.Component;

/// The cookie by which a remembered browser is known, for those who asked to stay signed in.
@Component
class StayCookie extends AbstractRememberMeServices {

    private static final String NAME = "stay";
    private static final int PARTS = 2;

    private final StayingSignedIn staying;
    private final MemberLookup members;

    StayCookie(StayingSignedIn staying, MemberLookup members) {
        super(Secret.fresh().text(), StayCookie::nobody);
        this.staying = staying;
        this.members = members;
        setCookieName(NAME);
        setParameter(NAME);
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedInMember member) {
            give(staying.remember(member.id()), request, response);
        }
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] parts, HttpServletRequest request, HttpServletResponse response) {
        StayingSignedIn.Return known = ticket(parts)
                .flatMap(staying::comeBack)
                .orElseThrow(() -> new InvalidCookieException("This browser is not remembered"));
        if (known.renewed() != null) {
            give(known.renewed(), request, response);
        }
        return members.find(known.memberId()).orElseThrow(() -> new InvalidCookieException("This member is gone"));
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        String cookie = extractRememberMeCookie(request);
        if (cookie != null && !cookie.isEmpty()) {
            ticket(decodeCookie(cookie)).ifPresent(staying::forget);
        }
        super.logout(request, response, authentication);
    }

    private void give(StayingSignedIn.Ticket ticket, HttpServletRequest request, HttpServletResponse response) {
        int seconds = Math.toIntExact(RememberedBrowser.LIFE.toSeconds());
        setCookie(new String[] {ticket.series(), ticket.secret().text()}, seconds, request, response);
    }

    /// The cookie holds no name to look up.
    private static UserDetails nobody(String name) {
        throw new UsernameNotFoundException(name);
    }

    private static Optional<StayingSignedIn.Ticket> ticket(String[] parts) {
        return parts.length == PARTS
                ? Optional.of(new StayingSignedIn.Ticket(parts[0], new Secret(parts[1])))
                : Optional.empty();
    }
}
