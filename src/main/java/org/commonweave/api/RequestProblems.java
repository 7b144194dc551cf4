package org.commonweave.api;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.commonweave.api.Problem.FieldProblem;
import org.commonweave.base.Words;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// What it means when a request cannot even be understood.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RequestProblems implements ProblemSource {

    @Override
    public Optional<Problem> find(Exception cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
                    case HttpMediaTypeNotSupportedException _, MultipartException _ ->
                        Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "not-json", Words.say("api.not-json"))
                                .withHeader(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);
                    case HttpMediaTypeNotAcceptableException _ ->
                        Problem.of(HttpStatus.NOT_ACCEPTABLE, "only-json", Words.say("api.only-json"));
                    case HttpRequestMethodNotSupportedException method -> methodNotAllowed(method);
                    case NoResourceFoundException _ ->
                        Problem.of(HttpStatus.NOT_FOUND, "no-such-address", Words.say("api.no-such-address"));
                    case MethodArgumentTypeMismatchException parameter -> unfitParameter(parameter);
                    case InvalidParameterException tooLarge when isTooLarge(tooLarge) -> BodyLimit.problem();
                    case InvalidParameterException _ -> unfitAddress();
                    case ErrorResponse other -> other(other);
                    default -> null;
                });
    }

    private static Problem methodNotAllowed(HttpRequestMethodNotSupportedException method) {
        Collection<String> allowed =
                Optional.ofNullable(method.getSupportedMethods()).map(List::of).orElse(List.of());
        String all = allowed.stream().sorted().collect(Collectors.joining(", "));
        return Problem.of(
                        HttpStatus.METHOD_NOT_ALLOWED,
                        "method-not-allowed",
                        Words.say("api.method-not-allowed", method.getMethod(), all))
                .withHeader(HttpHeaders.ALLOW, all);
    }

    private static Problem unfitParameter(MethodArgumentTypeMismatchException parameter) {
        FieldCheck check = FieldCheck.ofParameters();
        check.refuse(parameter.getName(), Words.say("api.parameter-unfit", parameter.getName()));
        return check.problem();
    }

    /// The server reads forms by itself, also where nobody wants one.
    private static boolean isTooLarge(InvalidParameterException parameters) {
        return parameters.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value();
    }

    /// Its bytes are no text, so that nobody can say which of its parts is meant.
    private static Problem unfitAddress() {
        return Problem.of(HttpStatus.BAD_REQUEST, "unfit-address", Words.say("api.unfit-address"));
    }

    private static Problem other(ErrorResponse other) {
        HttpStatus status = Optional.ofNullable(
                        HttpStatus.resolve(other.getStatusCode().value()))
                .orElse(HttpStatus.BAD_REQUEST);
        return Problem.of(status, status.name().toLowerCase(Locale.ROOT).replace('_', '-'), Words.say("api.unfit"));
    }

    private static Problem unreadable(HttpMessageNotReadableException unreadable) {
        if (unreadable.getRootCause() instanceof ApiRefusal refusal) {
            return refusal.problem();
        }
        return switch (unreadable.getCause()) {
            case StreamConstraintsException _ -> malformed(Words.say("api.too-deep"));
            case UnrecognizedPropertyException unknown -> unknownField(unknown);
            case StreamReadException broken -> broken(broken);
            case MismatchedInputException wrong -> wrongKind(wrong);
            case null, default -> malformed(Words.say("api.no-object"));
        };
    }

    private static Problem malformed(String sentence) {
        return Problem.of(HttpStatus.BAD_REQUEST, "malformed", sentence);
    }

    private static Problem broken(StreamReadException broken) {
        if (broken.getOriginalMessage().contains("Duplicate")) {
            return malformed(Words.say("api.repeated-field"));
        }
        return malformed(Words.say(
                "api.broken-json",
                broken.getLocation().getLineNr(),
                broken.getLocation().getColumnNr()));
    }

    private static Problem unknownField(UnrecognizedPropertyException unknown) {
        String known = Optional.ofNullable(unknown.getKnownPropertyIds()).orElse(List.of()).stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
        return Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "unknown-field",
                        Words.say("api.unknown-field", shortened(unknown.getPropertyName()), known))
                .withErrors(List.of(new FieldProblem(place(unknown), Words.say("api.field.unknown"))));
    }

    private static Problem wrongKind(MismatchedInputException wrong) {
        if (wrong.getTargetType() != null && ApiInput.class.isAssignableFrom(wrong.getTargetType())) {
            return malformed(Words.say("api.no-object"));
        }
        String place = place(wrong);
        Problem problem = Problem.of(
                HttpStatus.BAD_REQUEST,
                "wrong-kind",
                Words.say(
                        "api.wrong-kind",
                        wrong.getLocation().getLineNr(),
                        wrong.getLocation().getColumnNr()));
        return place.isEmpty()
                ? problem
                : problem.withErrors(List.of(new FieldProblem(place, Words.say("api.field.wrong-kind"))));
    }

    private static String place(JacksonException cause) {
        StringBuilder place = new StringBuilder();
        for (JacksonException.Reference step : cause.getPath()) {
            if (step.getPropertyName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(shortened(step.getPropertyName()));
            }
        }
        return place.toString();
    }

    /// A name that somebody else chose may be a book.
    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }
}
