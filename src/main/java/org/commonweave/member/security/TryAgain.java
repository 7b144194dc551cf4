package org.commonweave.member.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.commonweave.base.Words;
import org.commonweave.member.SignInPaused;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/// Leads back to the sign-in page after a wrong name or password, with the reason and what was typed.
class TryAgain implements AuthenticationFailureHandler {

    /// Longer than any address; what somebody typed is kept for a moment, a book is not.
    private static final int MAX_KEPT = 254;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        HttpSession session = request.getSession();
        session.setAttribute(SignInTrouble.ATTRIBUTE, new SignInTrouble(sentence(cause), login(request)));
        response.sendRedirect(LocalPath.of(request.getParameter(LocalPath.PARAMETER))
                .map(AskToSignIn::pathFor)
                .orElse(SecurityConfiguration.SIGN_IN));
    }

    private static String sentence(AuthenticationException cause) {
        return cause instanceof SignInPaused paused
                ? String.valueOf(paused.getMessage())
                : Words.say("member.sign-in.wrong");
    }

    private static String login(HttpServletRequest request) {
        String login = Optional.ofNullable(request.getParameter("username")).orElse("");
        return login.substring(0, Math.min(login.length(), MAX_KEPT));
    }
}
