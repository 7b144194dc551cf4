package org.commonweave.reading;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.member.CurrentMember;
import org.commonweave.site.Site;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers everybody who is not signed in with plain HTML, before a session could be made. Members get pages from the
/// interface, but feeds, texts and the way to where something went as everybody does. What no module can read aloud,
/// such as the sign-in page, goes on to the interface.
class VisitorFilter extends OncePerRequestFilter {

    private static final String ALLOWED = "GET, HEAD, OPTIONS";

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
        Viewer viewer = current.viewer();
        Optional<PlainResponse> answer =
                VisitorRequest.isTalkOfTheInterface(request) ? Optional.empty() : answer(request, viewer);
        if (answer.isEmpty()) {
            chain.doFilter(request, response);
        } else if (VisitorRequest.isReading(request)) {
            PlainSending.send(answer.get(), viewer, request, response);
        } else {
            sayWhatIsAllowed(request, response);
        }
    }

    private Optional<PlainResponse> answer(HttpServletRequest request, Viewer viewer) {
        PageRequest asked = VisitorRequest.of(request, viewer);
        return viewer.isMember() ? forMember(asked, request) : pages.find(asked);
    }

    /// A page is kept with the request for the interface, so that it need not be made twice.
    private Optional<PlainResponse> forMember(PageRequest asked, HttpServletRequest request) {
        Optional<PageAnswer> answer = pages.fresh(asked);
        if (VisitorRequest.isReading(request) && answer.orElse(null) instanceof PageAnswer.Page page) {
            MadePage.keep(page, request);
            return Optional.empty();
        }
        return answer.map(pages::response);
    }

    /// RFC 9110 sections 9.3.7 and 15.5.6.
    private static void sayWhatIsAllowed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.ALLOW, ALLOWED);
        if (request.getMethod().equals("OPTIONS")) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(Words.say("reading.only-for-reading"));
    }
}
