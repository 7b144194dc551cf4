package org.commonweave.setup;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.commonweave.api.ProblemAnswers;
import org.springframework.web.filter.OncePerRequestFilter;

/// Leads everybody to the set-up page until the commons is set up. Programs, which cannot fill it in, are told to wait.
class SetUpGate extends OncePerRequestFilter {

    static final String PAGE = "/setup";

    /// What the page itself is made of, and what tells a supervisor that the process is well.
    private static final List<String> ALWAYS_OPEN = List.of(
            "/VAADIN/", "/aura/", "/styles/", "/js/", "/images/", "/fonts/", "/favicon.ico", "/actuator/health");

    private final BooleanSupplier isSetUp;
    private final Consumer<HttpServletResponse> tellPrograms;
    private volatile boolean isOpen;

    /// @param tellPrograms answers a program that comes too early
    SetUpGate(BooleanSupplier isSetUp, Consumer<HttpServletResponse> tellPrograms) {
        this.isSetUp = isSetUp;
        this.tellPrograms = tellPrograms;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOpen() || isPartOfThePage(request)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Cache-Control", "no-store");
            sendAway(request, response);
        }
    }

    private void sendAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ProblemAnswers.isForPrograms(request)) {
            tellPrograms.accept(response);
        } else {
            response.sendRedirect(request.getContextPath() + PAGE);
        }
    }

    /// A commons is set up once and stays so, and this is asked for every request.
    private boolean isOpen() {
        isOpen = isOpen || isSetUp.getAsBoolean();
        return isOpen;
    }

    private static boolean isPartOfThePage(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals(PAGE) || ALWAYS_OPEN.stream().anyMatch(path::startsWith) || isTalkOfThePage(request);
    }

    /// The messages between the page and the server, which Flow tells by this parameter.
    private static boolean isTalkOfThePage(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && query.startsWith("v-r=");
    }
}
