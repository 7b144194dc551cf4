package org.commonweave.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// Why a request was not done, for the program and for the person behind it: problem details as RFC 9457 has them.
///
/// @param code names the kind of problem for programs; stays the same when the words change
/// @param detail a sentence that says what to do
/// @param more further members of the answer
/// @param headers what the answer carries beside
public record Problem(HttpStatus status, String code, String detail, Map<String, Object> more, HttpHeaders headers) {

    /// What is wrong with one field of what was sent.
    ///
    /// @param field its name, such as `title` or `tags[2]`
    public record FieldProblem(String field, String detail) {}

    public static Problem of(HttpStatus status, String code, String detail) {
        return new Problem(status, code, detail, Map.of(), new HttpHeaders());
    }

    public Problem with(String member, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(more);
        all.put(member, value);
        return new Problem(status, code, detail, all, headers);
    }

    public Problem withErrors(List<FieldProblem> errors) {
        return with("errors", errors);
    }

    public Problem withHeader(String name, String value) {
        HttpHeaders all = new HttpHeaders(headers);
        all.set(name, value);
        return new Problem(status, code, detail, more, all);
    }

    /// The members of the JSON object, in the order in which people read them.
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("title", status.getReasonPhrase());
        members.put("status", status.value());
        members.put("code", code);
        members.put("detail", detail);
        members.putAll(more);
        return members;
    }
}
