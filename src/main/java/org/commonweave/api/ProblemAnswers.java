package org.commonweave.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.commonweave.base.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/// Sends problems, for everything that goes wrong below [ApiPath#ROOT], also where no endpoint was found.
@Component
public class ProblemAnswers implements HandlerExceptionResolver, Ordered {

    /// The other ones above say that the server does not speak what the program speaks.
    private static final Set<HttpStatus> OUR_FAULT =
            Set.of(HttpStatus.INTERNAL_SERVER_ERROR, HttpStatus.SERVICE_UNAVAILABLE);

    private final Problems problems;
    private final JsonMapper json;

    ProblemAnswers(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    /// Whether the answer to this request is for a program.
    public static boolean isForPrograms(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path != null && (path.equals("/api") || path.startsWith("/api/"));
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception cause) {
        if (!isForPrograms(request) || response.isCommitted()) {
            return null;
        }
        send(response, cause);
        return new ModelAndView();
    }

    /// Answers for the server, which refuses some requests before it is known which address they are for.
    public void sendRefused(HttpServletResponse response) {
        HttpStatus status =
                Optional.ofNullable(HttpStatus.resolve(response.getStatus())).orElse(HttpStatus.BAD_REQUEST);
        send(
                response,
                OUR_FAULT.contains(status)
                        ? Problem.of(status, "fault", Words.say("api.fault"))
                        : Problem.of(status, "unfit-address", Words.say("api.unfit-request")));
    }

    /// Answers with what the exception means.
    public void send(HttpServletResponse response, Exception cause) {
        send(response, problems.of(cause));
    }

    public void send(HttpServletResponse response, Problem problem) {
        byte[] body = json.writeValueAsBytes(problem.members());
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.ETAG, null);
        problem.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
