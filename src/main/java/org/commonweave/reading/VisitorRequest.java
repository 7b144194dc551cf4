package org.commonweave.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.base.ui.PageRequest;
import org.springframework.http.HttpHeaders;

/// What somebody asks for who only reads.
final class VisitorRequest {

    private VisitorRequest() {}

    /// Vaadin's own requests carry a parameter of their own.
    static boolean isReading(HttpServletRequest request) {
        boolean asks = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return asks && !Optional.ofNullable(request.getQueryString()).orElse("").contains("v-r=");
    }

    /// Whether the request carries nothing by which anybody could be known.
    static boolean isNameless(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.COOKIE) == null && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    static PageRequest of(HttpServletRequest request) {
        return new PageRequest(path(request), parameters(request), Viewer.VISITOR);
    }

    private static String path(HttpServletRequest request) {
        return URLDecoder.decode(request.getRequestURI().replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        if (request.getQueryString() == null) {
            return Map.of();
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        return parameters;
    }
}
