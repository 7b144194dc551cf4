package org.commonweave.member.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.commonweave.base.Words;
import org.commonweave.site.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses every write, and every open line, that a page of another site asked the browser for.
///
/// Browsers say with `Origin` and `Sec-Fetch-Site` where a request comes from, and no page can change that; programs
/// send neither and carry nobody's cookie. So this needs no token, and a visitor no session to keep one in (OWASP
/// Cross-Site Request Forgery Prevention, "Fetch Metadata headers" and "Using standard headers to verify origin").
class ForeignOriginFilter extends OncePerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Site site;

    ForeignOriginFilter(Site site) {
        this.site = site;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READS.contains(request.getMethod()) && request.getHeader(HttpHeaders.UPGRADE) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForeign(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getWriter().write(Words.say("member.foreign-origin"));
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isForeign(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null ? "cross-site".equals(request.getHeader("Sec-Fetch-Site")) : !isOurs(origin, request);
    }

    /// Behind a server that ends TLS the scheme of the request is not the browser's, so only host and port are
    /// compared.
    private boolean isOurs(String origin, HttpServletRequest request) {
        String authority = authority(origin);
        return authority != null
                && (authority.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST))
                        || authority.equalsIgnoreCase(authority(site.baseUrl())));
    }

    private static @Nullable String authority(String address) {
        try {
            return URI.create(address).getRawAuthority();
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
