package org.commonweave.api;

import java.util.Optional;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Refusal;
import org.commonweave.content.AlreadyDecided;
import org.commonweave.content.ChangedSince;
import org.commonweave.content.CommonsBusy;
import org.commonweave.content.ContentInBin;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentReading;
import org.commonweave.content.Lookup;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.PathTaken;
import org.commonweave.content.TextNotAccepted;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// What the refusals mean that content of every kind has in common.
@Component
class ContentProblems implements ProblemSource {

    private final ContentReading reading;
    private final CurrentViewer current;

    ContentProblems(ContentReading reading, CurrentViewer current) {
        this.reading = reading;
        this.current = current;
    }

    @Override
    public Optional<Problem> find(Exception cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case ContentMissing missing -> simple(HttpStatus.NOT_FOUND, "missing", missing);
                    case ContentInBin removed -> simple(HttpStatus.GONE, "removed", removed);
                    case NotAllowed refused -> simple(HttpStatus.FORBIDDEN, "not-allowed", refused);
                    case AlreadyDecided decided -> simple(HttpStatus.CONFLICT, "decided", decided);
                    case ChangedSince stale -> simple(HttpStatus.PRECONDITION_FAILED, "stale", stale);
                    case PathTaken taken -> taken(taken);
                    case CommonsBusy busy ->
                        simple(HttpStatus.SERVICE_UNAVAILABLE, "busy", busy).withHeader(HttpHeaders.RETRY_AFTER, "1");
                    case TextNotAccepted text -> unfit(text);
                    default -> null;
                });
    }

    private static Problem simple(HttpStatus status, String code, Refusal refusal) {
        return Problem.of(status, code, refusal.sentence());
    }

    /// Names the thing that is in the way only to those who may see it.
    private Problem taken(PathTaken taken) {
        Problem problem = simple(HttpStatus.CONFLICT, "taken", taken);
        return reading.at(taken.path(), current.viewer()) instanceof Lookup.Unknown
                ? problem
                : problem.with("existing", ApiPath.of(taken.path()));
    }

    private static Problem unfit(TextNotAccepted refusal) {
        return switch (refusal.key()) {
            case "content.title-empty", "content.title-long" -> field("title", refusal);
            case "content.summary-long" -> field("summary", refusal);
            case "content.tag-long", "content.tags-many" -> field("tags", refusal);
            case "content.comment-long" -> field("comment", refusal);
            case "content.removal-reason" -> field("reason", refusal);
            case "content.order-reason" -> field("words", refusal);
            case "content.base-unknown" -> simple(HttpStatus.PRECONDITION_FAILED, "stale", refusal);
            default ->
                refusal.key().startsWith("markup.")
                        ? field("body", refusal)
                        : simple(HttpStatus.UNPROCESSABLE_CONTENT, "unfit-text", refusal);
        };
    }

    private static Problem field(String field, Refusal refusal) {
        return FieldCheck.unfit(field, refusal.sentence());
    }
}
