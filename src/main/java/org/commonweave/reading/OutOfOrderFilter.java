package org.commonweave.reading;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.commonweave.base.OutOfOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// Says to whoever asks for a page while the database is away that it is not their fault and that it
/// will pass.
class OutOfOrderFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(OutOfOrderFilter.class);

    /// In seconds; a database is back from a restart by then.
    private static final String SOON = "10";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException fault) {
            Optional<OutOfOrder> trouble = OutOfOrder.in(fault);
            if (trouble.isEmpty() || response.isCommitted()) {
                throw fault;
            }
            LOG.warn(
                    "{} could not be shown: {}",
                    request.getRequestURI(),
                    String.valueOf(trouble.get().getCause()));
            response.resetBuffer();
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
