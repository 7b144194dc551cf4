package org.commonweave.member.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Somebody signs out: with a form, or by following a link on one of our own pages. An image or a page of another site
/// that names the same address signs nobody out.
class SignOutRequest implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest request) {
        return request.getServletPath().equals(SecurityConfiguration.SIGN_OUT)
                && (HttpMethod.POST.matches(request.getMethod()) || isOwnLink(request));
    }

    private static boolean isOwnLink(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                && "document".equals(request.getHeader("Sec-Fetch-Dest"));
    }
}
