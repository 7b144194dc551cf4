package org.commonweave.reading;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweave.member.CurrentMember;
import org.commonweave.site.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers everybody who is not signed in with plain HTML, before a session could be made. What no module can read
/// aloud,
/// such as the sign-in page, goes on to the interface.
class VisitorFilter extends OncePerRequestFilter {

    /// Nothing may run or be embedded but our own files; films load only after a click, from wherever they live.
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
            + " img-src 'self' https: data:; media-src https:; connect-src 'self'; frame-src https:; manifest-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

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
        Optional<PlainResponse> answer = isReading(request) && !current.viewer().isMember()
                ? pages.find(path(request), query(request), parameters(request))
                : Optional.empty();
        if (answer.isPresent()) {
            send(answer.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /// Vaadin's own requests carry a parameter of their own.
    private static boolean isReading(HttpServletRequest request) {
        boolean asks = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return asks && !query(request).contains("v-r=");
    }

    private static String path(HttpServletRequest request) {
        return URLDecoder.decode(request.getRequestURI().replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String query(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString()).orElse("");
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        return parameters;
    }

    private static void send(PlainResponse answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, "Accept-Encoding, Cookie");
        response.setHeader("Pragma", null);
        response.setHeader("Expires", null);
        if (answer.location() != null) {
            response.setStatus(answer.status());
            response.setHeader(HttpHeaders.LOCATION, answer.location());
            return;
        }
        response.setHeader(HttpHeaders.ETAG, answer.tag());
        if (answer.lastModified() != null) {
            response.setDateHeader(
                    HttpHeaders.LAST_MODIFIED, answer.lastModified().toEpochMilli());
        }
        if (answer.status() == HttpServletResponse.SC_OK && isKnown(answer, request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(answer.status());
        response.setContentType(answer.mediaType());
        write(answer, request, response);
    }

    /// RFC 9110 section 13.2.2: a tag decides before a date does.
    private static boolean isKnown(PlainResponse answer, HttpServletRequest request) {
        String tags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (tags != null) {
            return tags.equals("*") || tags.contains(answer.tag().substring(2));
        }
        return answer.lastModified() != null && isUnchangedSince(answer.lastModified(), request);
    }

    private static boolean isUnchangedSince(Instant lastModified, HttpServletRequest request) {
        try {
            long since = request.getDateHeader(HttpHeaders.IF_MODIFIED_SINCE);
            return since >= lastModified.truncatedTo(ChronoUnit.SECONDS).toEpochMilli();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static void write(PlainResponse answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] bytes = answer.bytes();
        if (acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            bytes = answer.compressed();
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    private static boolean acceptsGzip(@Nullable String encodings) {
        return encodings != null
                && encodings.contains("gzip")
                && !encodings.matches(".*gzip\\s*;\\s*q=0(\\.0*)?(\\s*,.*|\\s*)");
    }
}
