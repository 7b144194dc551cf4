package org.commonweave.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweave.api.ApiRefusal;
import org.commonweave.api.Problem;
import org.commonweave.api.ProblemAnswers;
import org.commonweave.api.security.RequestCounter.Standing;
import org.commonweave.base.Words;
import org.commonweave.member.ClientAddress;
import org.commonweave.member.security.ForeignOrigin;
import org.commonweave.member.token.TokenScope;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Stands before everything below `/api`: counts each request, tells how many are left, and lets in whoever is
/// known.
///
/// The fields `RateLimit-Policy` and `RateLimit` are those of draft-ietf-httpapi-ratelimit-headers-09, sections
/// 3 and 4.
class ApiDoor extends OncePerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    /// The type that the draft registers for spent quotas.
    private static final String QUOTA_EXCEEDED = "https://iana.org/assignments/http-problem-types#quota-exceeded";

    private final Callers callers;
    private final RequestCounter counter;
    private final ForeignOrigin origin;
    private final ProblemAnswers answers;

    ApiDoor(Callers callers, RequestCounter counter, ForeignOrigin origin, ProblemAnswers answers) {
        this.callers = callers;
        this.counter = counter;
        this.origin = origin;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, Callers.isAboutTokens(request) ? "no-store" : "no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        try {
            Caller caller = callers.identify(request);
            count(caller, request, response);
            letIn(caller, request);
            chain.doFilter(request, response);
        } catch (RuntimeException cause) {
            if (response.isCommitted()) {
                throw cause;
            }
            answers.send(response, cause);
        }
    }

    private void count(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        String who = caller instanceof Caller.Program(var bearer)
                ? "token " + bearer.tokenId()
                : ClientAddress.of(request.getRemoteAddr()).text();
        List<Standing> standings = new ArrayList<>();
        standings.add(counter.count(caller instanceof Caller.Program ? Allowance.PROGRAMS : Allowance.VISITORS, who));
        if (!isReading(request)) {
            standings.add(counter.count(Allowance.WRITES, who));
        }
        response.setHeader("RateLimit-Policy", fields(standings, ApiDoor::policy));
        response.setHeader("RateLimit", fields(standings, ApiDoor::standing));
        standings.stream().filter(Standing::isSpent).findFirst().ifPresent(spent -> {
            throw tooMany(spent);
        });
    }

    private void letIn(Caller caller, HttpServletRequest request) {
        if (origin.isForeign(request)) {
            throw new ApiRefusal(
                    Problem.of(HttpStatus.FORBIDDEN, "foreign-origin", Words.say("member.foreign-origin")));
        }
        switch (caller) {
            case Caller.Visitor _ -> {}
            case Caller.Unknown(RuntimeException reason) -> throw reason;
            case Caller.Owner(var member) ->
                enter(UsernamePasswordAuthenticationToken.authenticated(member, null, member.getAuthorities()));
            case Caller.Program(var bearer) -> {
                if (!isReading(request) && !bearer.may(TokenScope.WRITE) && !Callers.isAboutTokens(request)) {
                    throw Challenges.writingNotGiven();
                }
                enter(new ProgramAuthentication(bearer));
            }
        }
    }

    private static void enter(Authentication known) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(known);
        SecurityContextHolder.setContext(context);
    }

    private static boolean isReading(HttpServletRequest request) {
        return READS.contains(request.getMethod());
    }

    private static ApiRefusal tooMany(Standing spent) {
        long seconds = seconds(spent.pause());
        return new ApiRefusal(Problem.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "quota-exceeded",
                        Words.say("api.too-many", spent.allowance().quota, seconds))
                .with("type", QUOTA_EXCEEDED)
                .with("violated-policies", List.of(spent.allowance().title))
                .withHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds)));
    }

    private static String fields(List<Standing> standings, Function<Standing, String> field) {
        return standings.stream().map(field).collect(Collectors.joining(", "));
    }

    private static String policy(Standing standing) {
        Allowance allowance = standing.allowance();
        return '"' + allowance.title + "\";q=" + allowance.quota + ";w=" + Allowance.PERIOD.toSeconds();
    }

    private static String standing(Standing standing) {
        return '"' + standing.allowance().title + "\";r=" + standing.remaining() + ";t=" + seconds(standing.reset());
    }

    private static long seconds(Duration time) {
        return Math.max(1, time.plusMillis(999).toSeconds());
    }
}
