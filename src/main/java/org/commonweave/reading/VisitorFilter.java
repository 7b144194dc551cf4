package org.commonweave.reading;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.commonweave.member.CurrentMember;
import org.commonweave.site.Site;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers everybody who is not signed in with plain HTML, before a session could be made. What no module can read
/// aloud, such as the sign-in page, goes on to the interface.
class VisitorFilter extends OncePerRequestFilter {

    private final PlainPages pages;
    private final CurrentMember current;
    private final Site site;

    VisitorFilter(PlainPages pages, CurrentMember current, Site site) {
        this.pages = pages;
        this.site = site;
        this.current = current;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LocaleContextHolder.setLocale(site.language());
        Optional<PlainResponse> answer =
                VisitorRequest.isReading(request) && !current.viewer().isMember()
                        ? pages.find(VisitorRequest.of(request))
                        : Optional.empty();
        if (answer.isPresent()) {
            PlainSending.send(answer.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
