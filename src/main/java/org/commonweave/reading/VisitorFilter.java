package org.commonweave.reading;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<String> READS = Set.of("GET", "HEAD");
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
        // One language for everybody, because finished pages are kept and sent to all.
        LocaleContextHolder.setLocale(site.language());
        Viewer viewer = current.viewer();
        Optional<PlainResponse> answer = isTalkOfTheInterface(request) ? Optional.empty() : answer(request, viewer);
        if (answer.isEmpty()) {
            chain.doFilter(request, response);
        } else if (isReading(request)) {
            Delivery.send(answer.get(), viewer, request, response);
        } else {
            sayWhatIsAllowed(request, response);
        }
    }

    private Optional<PlainResponse> answer(HttpServletRequest request, Viewer viewer) {
        return viewer.isMember()
                ? forMember(request, viewer)
                : pages.find(path(request), query(request), parameters(request));
    }

    /// A page is kept with the request for the interface, so that it need not be made twice.
    private Optional<PlainResponse> forMember(HttpServletRequest request, Viewer viewer) {
        Optional<PageAnswer> answer = pages.fresh(new PageRequest(path(request), parameters(request), viewer));
        if (isReading(request) && answer.orElse(null) instanceof PageAnswer.Page page) {
            MadePage.keep(page, request);
            return Optional.empty();
        }
        return answer.map(made -> pages.response(made, query(request)));
    }

    private static boolean isReading(HttpServletRequest request) {
        return READS.contains(request.getMethod());
    }

    /// Flow's own requests carry a parameter of their own.
    private static boolean isTalkOfTheInterface(HttpServletRequest request) {
        return query(request).contains("v-r=");
    }

    private static String path(HttpServletRequest request) {
        return URLDecoder.decode(request.getRequestURI().replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String query(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString()).orElse("");
    }

    /// A body, which other requests may carry, is left to those for whom it is.
    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!isReading(request)) {
            return parameters;
        }
        request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        return parameters;
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
