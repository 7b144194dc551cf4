package org.commonweave.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonweave.base.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// On which revisions a change may be based: the header `If-Match` of RFC 9110 section 13.1.1, where the entity tag
/// of a thing is the number of its revision.
///
/// @param revisions those named by strong tags; weak tags never match there
public record IfMatch(List<Integer> revisions) {

    private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"]*)\"");

    /// Larger numbers are no revision, and do not fit an `int`.
    private static final Pattern REVISION = Pattern.compile("[0-9]{1,9}");

    /// Throws [ApiRefusal] without the header, and for `*`, by which a program would overwrite what it has not seen.
    static IfMatch of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw refusal(HttpStatus.PRECONDITION_REQUIRED, "revision-needed", "api.if-match.missing");
        }
        if (header.strip().equals("*")) {
            throw refusal(HttpStatus.PRECONDITION_REQUIRED, "revision-needed", "api.if-match.any");
        }
        List<Integer> revisions = new ArrayList<>();
        for (String part : header.split(",", -1)) {
            Matcher tag = TAG.matcher(part.strip());
            if (!tag.matches()) {
                throw refusal(HttpStatus.BAD_REQUEST, "unfit-header", "api.if-match.unfit");
            }
            if (tag.group(1) == null && REVISION.matcher(tag.group(2)).matches()) {
                revisions.add(Integer.valueOf(tag.group(2)));
            }
        }
        return new IfMatch(List.copyOf(revisions));
    }

    /// The revision on which the change is based: the current one if it is named, otherwise the newest that is. If
    /// none is, 0, which no revision has.
    int base(int current) {
        return revisions.contains(current)
                ? current
                : revisions.stream().max(Comparator.naturalOrder()).orElse(0);
    }

    private static ApiRefusal refusal(HttpStatus status, String code, String key) {
        return new ApiRefusal(Problem.of(status, code, Words.say(key)));
    }
}
