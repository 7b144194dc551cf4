package org.commonweave.api;

import java.util.List;
import org.commonweave.base.OutOfOrder;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Turns whatever went wrong into an answer that says what to do and gives nothing away.
@Component
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /// The database is back from a restart after some seconds.
    private static final String SOON = "10";

    private final List<ProblemSource> sources;

    Problems(ObjectProvider<ProblemSource> sources) {
        this.sources = sources.orderedStream().toList();
    }

    Problem of(Exception cause) {
        if (cause instanceof ApiRefusal refusal) {
            return refusal.problem();
        }
        return OutOfOrder.in(cause)
                .map(Problems::outOfOrder)
                .or(() -> sources.stream()
                        .flatMap(source -> source.find(cause).stream())
                        .findFirst())
                .orElseGet(() -> cause instanceof Refusal refusal ? refused(refusal) : failed(cause));
    }

    private static Problem refused(Refusal refusal) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "refused", refusal.sentence());
    }

    private static Problem outOfOrder(OutOfOrder trouble) {
        LOG.warn("A program was sent away: {}", String.valueOf(trouble.getCause()));
        return switch (trouble.part()) {
            case DATABASE -> later("unavailable", "api.unavailable");
            case DISK -> later("disk-full", "api.disk-full");
        };
    }

    private static Problem later(String code, String key) {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, code, Words.say(key))
                .withHeader(HttpHeaders.RETRY_AFTER, SOON);
    }

    private static Problem failed(Exception cause) {
        if (DatabaseTrouble.isBusy(cause)) {
            LOG.warn("A program was sent away, because the database was too busy: {}", cause.toString());
            return later("unavailable", "api.unavailable");
        }
        LOG.error("A request to the API failed", cause);
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "fault", Words.say("api.fault"));
    }
}
