package org.commonweave.reading;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/// Hands out answers that lie ready to people who carry nothing by which anybody could be known: there is nobody to
/// recognise and nothing to allow that has not been allowed to a visitor before.
class ReadyPages extends OncePerRequestFilter implements RequestMatcher {

    /// Carries the answer from the moment when it was seen to the moment when it is sent, so that it cannot expire in
    /// between.
    private static final String ANSWER = ReadyPages.class.getName();

    private final PlainPages pages;

    ReadyPages(PlainPages pages) {
        this.pages = pages;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        if (!VisitorRequest.isNameless(request) || !VisitorRequest.isReading(request)) {
            return false;
        }
        Optional<PlainResponse> answer = pages.findReady(VisitorRequest.of(request));
        answer.ifPresent(ready -> request.setAttribute(ANSWER, ready));
        return answer.isPresent();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(ANSWER) instanceof PlainResponse answer) {
            PlainSending.send(answer, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
