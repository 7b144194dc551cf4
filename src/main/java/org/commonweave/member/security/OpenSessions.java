package org.commonweave.member.security;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.commonweave.member.AccountClosed;
import org.commonweave.member.PasswordChanged;
import org.commonweave.member.RoleChanged;
import org.commonweave.member.SignedInMember;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;

/// Knows which sessions belong to whom, and closes them, with the pages open in them, when they must not go on.
@Component
class OpenSessions implements HttpSessionListener, HttpSessionAttributeListener {

    /// Seconds that a session lasts in which nobody has signed in, unless a page is open in it: most of them were begun
    /// by
    /// programs, which will not come back.
    private static final int LONGEST_NAMELESS = 300;

    private final Map<HttpSession, Long> owners = new ConcurrentHashMap<>();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        HttpSession session = event.getSession();
        session.setMaxInactiveInterval(Math.min(LONGEST_NAMELESS, session.getMaxInactiveInterval()));
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        note(event);
    }

    @Override
    public void attributeReplaced(HttpSessionBindingEvent event) {
        note(event);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        owners.remove(event.getSession());
    }

    /// Whoever changes their own password stays.
    @TransactionalEventListener
    void on(PasswordChanged change) {
        String own = currentSession();
        sessionsOf(change.memberId())
                .filter(session -> !session.getId().equals(own))
                .forEach(OpenSessions::end);
    }

    /// A session knows the role with which it began.
    @TransactionalEventListener
    void on(RoleChanged change) {
        sessionsOf(change.memberId()).forEach(OpenSessions::end);
    }

    @TransactionalEventListener
    void on(AccountClosed closing) {
        sessionsOf(closing.memberId()).forEach(OpenSessions::end);
    }

    private Stream<HttpSession> sessionsOf(long memberId) {
        return List.copyOf(owners.entrySet()).stream()
                .filter(entry -> entry.getValue() == memberId)
                .map(Map.Entry::getKey);
    }

    private void note(HttpSessionBindingEvent event) {
        if (event.getName().equals(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                && event.getSession().getAttribute(event.getName()) instanceof SecurityContext context
                && context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof SignedInMember member) {
            HttpSession session = event.getSession();
            owners.put(session, member.id());
            session.setMaxInactiveInterval(session.getServletContext().getSessionTimeout()
                    * (int) Duration.ofMinutes(1).toSeconds());
        }
    }

    private static String currentSession() {
        var request = RequestContextHolder.getRequestAttributes();
        return request == null ? "" : request.getSessionId();
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException _) {
            // it ended by itself in the meantime
        }
    }
}
