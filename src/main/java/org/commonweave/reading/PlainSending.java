package org.commonweave.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.commonweave.base.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// Sends finished answers: whole, compressed, or only the word that nothing has changed.
final class PlainSending {

    /// Nothing may run or be embedded but our own files; films load only after a click, from wherever they live.
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
            + " img-src 'self' https: data:; media-src 'self' https:; connect-src 'self'; frame-src 'self' https:;"
            + " manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Pattern NO_GZIP = Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)");

    private PlainSending() {}

    /// @param viewer for whom the answer was made; what members get, nobody on the way may keep for others
    static void send(PlainResponse answer, Viewer viewer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader(HttpHeaders.CACHE_CONTROL, viewer.isMember() ? "private, no-cache" : "no-cache");
        response.setHeader(HttpHeaders.VARY, "Accept-Encoding, Cookie");
        response.setHeader("Pragma", null);
        response.setHeader("Expires", null);
        if (answer.location() != null) {
            response.setStatus(answer.status());
            response.setHeader(
                    HttpHeaders.LOCATION,
                    answer.takesQuery() ? withQuery(answer.location(), request) : answer.location());
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

    /// What was asked about something goes along to where it has moved.
    private static String withQuery(String location, HttpServletRequest request) {
        boolean isComplete = request.getQueryString() == null || location.contains("?") || location.contains("#");
        return isComplete ? location : location + '?' + request.getQueryString();
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
        boolean isCompressed = acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        byte[] bytes = isCompressed ? answer.compressed() : answer.bytes();
        if (isCompressed) {
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
                && !(encodings.contains("q=0") && NO_GZIP.matcher(encodings).find());
    }
}
