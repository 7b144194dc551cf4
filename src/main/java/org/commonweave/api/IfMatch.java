package org.commonweave.api;

import java.util.Comparator;
import java.util.List;
import org.commonweave.base.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;
import org.springframework.http.HttpStatus;

/// On which revisions a change may be based: the header `If-Match` of RFC 9110 section 13.1.1, where the entity tag
/// of a thing is the number of its revision.
///
/// @param revisions those named by strong tags; weak tags never match there
public record IfMatch(List<Integer> revisions) {

    /// Larger numbers are no revision, and do not fit an `int`.
    private static final String REVISION = "\\d{1,9}";

    /// Throws [ApiRefusal] without the header, and for `*`, by which a program would overwrite what it has not seen.
    static IfMatch of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw refusal(HttpStatus.PRECONDITION_REQUIRED, "revision-needed", "api.if-match.missing");
        }
        if (header.strip().equals("*")) {
            throw refusal(HttpStatus.PRECONDITION_REQUIRED, "revision-needed", "api.if-match.any");
        }
        List<ETag> tags = ETag.parse(header);
        if (tags.isEmpty()) {
            throw refusal(HttpStatus.BAD_REQUEST, "unfit-header", "api.if-match.unfit");
        }
        return new IfMatch(tags.stream()
                .filter(tag -> !tag.weak() && tag.tag().matches(REVISION))
                .map(tag -> Integer.valueOf(tag.tag()))
                .toList());
    }

    /// The revision on which the change is based: the current one if it is named, otherwise the newest that is; 0,
    /// which
    /// no revision has, if none is.
    int base(int current) {
        return revisions.contains(current)
                ? current
                : revisions.stream().max(Comparator.naturalOrder()).orElse(0);
    }

    private static ApiRefusal refusal(HttpStatus status, String code, String key) {
        return new ApiRefusal(Problem.of(status, code, Words.say(key)));
    }
}
