package org.commonweave.member.security;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Endpoints say who may enter with the same annotations as views: `@AnonymousAllowed`, `@PermitAll`,
/// `@RolesAllowed`, on the method or its class. One that says nothing lets nobody in.
@Component
public class EndpointAccess implements RequestMatcher, AuthorizationManager<RequestAuthorizationContext> {

    private final RequestMappingHandlerMapping endpoints;
    private final AccessAnnotationChecker annotations;

    EndpointAccess(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints,
            AccessAnnotationChecker annotations) {
        this.endpoints = endpoints;
        this.annotations = annotations;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return endpoint(request).isPresent();
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        Optional<Authentication> person = Optional.<Authentication>ofNullable(authentication.get())
                .filter(known -> !(known instanceof AnonymousAuthenticationToken));
        return new AuthorizationDecision(endpoint(context.getRequest())
                .filter(endpoint -> annotations.hasAccess(
                        endpoint.getMethod(),
                        person.orElse(null),
                        role -> person.stream().anyMatch(known -> hasRole(known, role))))
                .isPresent());
    }

    private static boolean hasRole(Authentication person, String role) {
        return person.getAuthorities().stream().anyMatch(granted -> ("ROLE_" + role).equals(granted.getAuthority()));
    }

    private Optional<HandlerMethod> endpoint(HttpServletRequest request) {
        try {
            return Optional.ofNullable(endpoints.getHandler(request))
                    .map(HandlerExecutionChain::getHandler)
                    .filter(HandlerMethod.class::isInstance)
                    .map(HandlerMethod.class::cast);
        } catch (Exception _) {
            return Optional.empty(); // an endpoint, but not for this kind of request, which it will say itself
        }
    }
}
