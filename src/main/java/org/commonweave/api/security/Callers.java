package org.commonweave.api.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.commonweave.api.ApiPath;
import org.commonweave.member.SignInPaused;
import org.commonweave.member.SignedInMember;
import org.commonweave.member.token.MemberTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.stereotype.Component;

/// Finds out who sends a request: by a token, RFC 6750 section 2.1, or, where tokens are looked after, by a password,
/// RFC 7617. Cookies count for nothing here, so no page of another site can make use of somebody's browser.
@Component
class Callers {

    private static final String TOKENS = ApiPath.ROOT + "/tokens";

    private final MemberTokens tokens;
    private final AuthenticationProvider passwords;
    private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter();

    Callers(MemberTokens tokens, AuthenticationProvider passwords) {
        this.tokens = tokens;
        this.passwords = passwords;
    }

    static boolean isAboutTokens(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals(TOKENS) || path.startsWith(TOKENS + "/");
    }

    Caller identify(HttpServletRequest request) {
        String credentials = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (credentials == null) {
            return new Caller.Visitor();
        }
        String[] parts = credentials.strip().split("\\s+", 2);
        return switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "bearer" -> program(parts.length == 1 ? "" : parts[1]);
            case "basic" -> isAboutTokens(request) ? owner(request) : new Caller.Unknown(Challenges.passwordNotTaken());
            default -> new Caller.Unknown(Challenges.tokenUnknown());
        };
    }

    private Caller program(String token) {
        return tokens.enter(token)
                .<Caller>map(Caller.Program::new)
                .orElseGet(() -> new Caller.Unknown(Challenges.tokenUnknown()));
    }

    private Caller owner(HttpServletRequest request) {
        try {
            Authentication sent = basic.convert(request);
            Authentication known = sent == null ? null : passwords.authenticate(sent);
            return owner(known);
        } catch (SignInPaused paused) {
            return new Caller.Unknown(paused);
        } catch (AuthenticationException _) {
            return new Caller.Unknown(Challenges.passwordWrong());
        }
    }

    private static Caller owner(@Nullable Authentication known) {
        return known != null && known.getPrincipal() instanceof SignedInMember member
                ? new Caller.Owner(member)
                : new Caller.Unknown(Challenges.passwordWrong());
    }
}
