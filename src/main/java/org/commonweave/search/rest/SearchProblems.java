package org.commonweave.search.rest;

import java.util.Optional;
import org.commonweave.api.Problem;
import org.commonweave.api.ProblemSource;
import org.commonweave.search.SearchOutOfOrder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// What it means to a program that the index does not answer.
@Component
class SearchProblems implements ProblemSource {

    /// An index that is damaged is built anew in about that time.
    private static final String SOON = "60";

    @Override
    public Optional<Problem> find(Exception cause) {
        return cause instanceof SearchOutOfOrder refusal
                ? Optional.of(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "search-unavailable", refusal.sentence())
                        .withHeader(HttpHeaders.RETRY_AFTER, SOON))
                : Optional.empty();
    }
}
