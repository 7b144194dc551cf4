package org.commonweave.api;

import java.util.ArrayList;
import java.util.List;
import org.commonweave.api.Problem.FieldProblem;
import org.commonweave.base.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Collects what is wrong with the fields of a request, so that a program learns everything at once.
public final class FieldCheck {

    private final HttpStatus status;
    private final List<FieldProblem> problems = new ArrayList<>();

    public FieldCheck() {
        this(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private FieldCheck(HttpStatus status) {
        this.status = status;
    }

    /// For the parameters of an address.
    public static FieldCheck ofParameters() {
        return new FieldCheck(HttpStatus.BAD_REQUEST);
    }

    /// The text of a field that must be there.
    public String needed(String field, @Nullable String value) {
        if (value == null) {
            problems.add(new FieldProblem(field, Words.say("api.field.missing", field)));
        }
        return value == null ? "" : value;
    }

    /// The texts of a field that must be there.
    public List<String> needed(String field, @Nullable List<@Nullable String> values) {
        if (values == null) {
            problems.add(new FieldProblem(field, Words.say("api.field.missing", field)));
        }
        return texts(field, values);
    }

    /// The texts of a field that may be left out.
    public List<String> texts(String field, @Nullable List<@Nullable String> values) {
        List<String> texts = new ArrayList<>();
        List<@Nullable String> sent = values == null ? List.of() : values;
        for (int index = 0; index < sent.size(); index++) {
            String text = sent.get(index);
            if (text == null) {
                problems.add(new FieldProblem(field + "[" + index + "]", Words.say("api.field.null")));
            } else {
                texts.add(text);
            }
        }
        return texts;
    }

    /// Notes a problem with a field.
    public void refuse(String field, String sentence) {
        problems.add(new FieldProblem(field, sentence));
    }

    /// Throws [ApiRefusal] if anything is wrong.
    public void done() {
        if (!problems.isEmpty()) {
            throw new ApiRefusal(problem());
        }
    }

    /// The answer to a request with one field that is not fit.
    public static Problem unfit(String field, String sentence) {
        FieldCheck check = new FieldCheck();
        check.refuse(field, sentence);
        return check.problem();
    }

    Problem problem() {
        String detail =
                problems.size() == 1 ? problems.getFirst().detail() : Words.say("api.fields-unfit", problems.size());
        return Problem.of(status, "unfit-fields", detail).withErrors(List.copyOf(problems));
    }
}
