package org.commonweave.member.security;

import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Reading an address behind which no view and no endpoint stands. Everybody may: it is a public page, a file of ours,
/// the old address of something, or the answer is that there is nothing here.
@Component
class UnclaimedAddress implements RequestMatcher {

    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final RequestUtil flow;
    private final RequestMappingHandlerMapping endpoints;

    UnclaimedAddress(
            RequestUtil flow, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints) {
        this.flow = flow;
        this.endpoints = endpoints;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return READS.contains(request.getMethod()) && !flow.isSecuredFlowRoute(request) && !isEndpoint(request);
    }

    private boolean isEndpoint(HttpServletRequest request) {
        try {
            return endpoints.getHandler(request) != null;
        } catch (Exception _) {
            return true; // there is an endpoint at this path, but not for this kind of request
        }
    }
}
