package org.commonweave.member.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.commonweave.site.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Tells requests that a page of another site asked the browser for.
///
/// Browsers say with `Origin` and `Sec-Fetch-Site` where a request comes from, and no page can change that; programs
/// send neither and carry nobody's cookie. So this needs no token, and a visitor no session to keep one in (OWASP
/// Cross-Site Request Forgery Prevention, "Fetch Metadata headers" and "Using standard headers to verify origin").
@Component
public class ForeignOrigin {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Site site;

    ForeignOrigin(Site site) {
        this.site = site;
    }

    /// Whether the request could change something and was made by a page of another site.
    public boolean isForeign(HttpServletRequest request) {
        return couldChangeSomething(request) && comesFromElsewhere(request);
    }

    private static boolean couldChangeSomething(HttpServletRequest request) {
        return !READS.contains(request.getMethod()) || request.getHeader(HttpHeaders.UPGRADE) != null;
    }

    private boolean comesFromElsewhere(HttpServletRequest request) {
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
