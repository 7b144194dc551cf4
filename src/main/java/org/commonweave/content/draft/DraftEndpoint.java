package org.commonweave.content.draft;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.OutOfOrder;
import org.commonweave.base.Refusal;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.content.ContentText;
import org.commonweave.content.Particulars;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What the form of a writer tells the server by itself while somebody types. It does not need the interface: that may
/// have ended with its session while the person, signed in again in another window, still writes.
///
/// Answers that are not `200` carry `{sentence}`.
@RestController
@PermitAll
class DraftEndpoint {

    /// In bytes: the longest draft in letters of three bytes each, and room for the rest.
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final DraftService drafts;
    private final Company company;
    private final CurrentViewer current;
    private final JsonMapper json;

    DraftEndpoint(DraftService drafts, Company company, CurrentViewer current, JsonMapper json) {
        this.drafts = drafts;
        this.company = company;
        this.current = current;
        this.json = json;
    }

    /// @param member who typed it
    /// @param content the item that it is to change, if there is one
    /// @param fields of the form by name
    record Typed(
            long member, String kind, @Nullable Long content, long step, String began, Map<String, String> fields) {

        Typed {
            Stream.of(kind, began, fields).forEach(Objects::requireNonNull);
            if (step < 1) {
                throw new IllegalArgumentException("A step counts from 1");
            }
            fields.values().forEach(Objects::requireNonNull);
        }

        Unfinished unfinished() {
            ContentText text =
                    new ContentText(of("title"), of("summary"), of("body"), List.of(of("tags")), particulars());
            return new Unfinished(kind, content, Integer.parseInt(of("base", "0")), text, of("comment"), of("parent"));
        }

        /// What stands in the fields that only some kinds have.
        private Particulars particulars() {
            return new Particulars(fields.entrySet().stream()
                    .filter(field -> field.getKey().startsWith(Particulars.FIELD))
                    .collect(Collectors.toMap(
                            field -> field.getKey().substring(Particulars.FIELD.length()), Map.Entry::getValue)));
        }

        private String of(String field) {
            return of(field, "");
        }

        private String of(String field, String otherwise) {
            return fields.getOrDefault(field, otherwise);
        }
    }

    /// @param words what to show
    record Answer(String words) {}

    /// @param sentence why not, and what to do
    record Trouble(String sentence) {}

    @PutMapping("/drafts/{name:[0-9A-Za-z-]{8,64}}")
    public ResponseEntity<?> keep(
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String userAgent,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw DraftRefused.tooLong();
        }
        Typed typed =
                Optional.ofNullable(json.readValue(bytes, Typed.class)).orElseThrow(IllegalArgumentException::new);
        Viewer viewer = current.viewer();
        if (viewer.member().filter(member -> member == typed.member()).isEmpty()) {
            return answer(HttpStatus.FORBIDDEN, new Trouble(Words.say("content.draft.somebody-else")));
        }
        drafts.keep(
                viewer,
                typed.unfinished(),
                new Sitting(name, typed.step(), Instant.parse(typed.began()), Device.of(userAgent)));
        return answer(HttpStatus.OK, new Answer(""));
    }

    /// Says that the form is open, and learns who else has one open for the same item.
    @PostMapping("/drafts/{name:[0-9A-Za-z-]{8,64}}/company")
    public ResponseEntity<?> join(@PathVariable String name, @RequestParam long content) {
        List<String> others = company.join(current.viewer(), content, name);
        return answer(HttpStatus.OK, new Answer(sentence(others)));
    }

    @DeleteMapping("/drafts/{name:[0-9A-Za-z-]{8,64}}/company")
    public ResponseEntity<?> leave(@PathVariable String name, @RequestParam long content) {
        company.leave(current.viewer(), content, name);
        return answer(HttpStatus.OK, new Answer(""));
    }

    @ExceptionHandler
    ResponseEntity<?> refused(Refusal refusal) {
        return answer(
                refusal instanceof OutOfOrder ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.CONFLICT,
                new Trouble(refusal.sentence()));
    }

    @ExceptionHandler({JacksonException.class, DateTimeParseException.class, IllegalArgumentException.class})
    ResponseEntity<?> unfit(Exception unfit) {
        return answer(HttpStatus.BAD_REQUEST, new Trouble(Words.say("content.draft.unfit")));
    }

    private static String sentence(List<String> others) {
        return switch (others.size()) {
            case 0 -> "";
            case 1 -> Words.say("content.company.one", others.getFirst());
            case 2 -> Words.say("content.company.two", others.getFirst(), others.getLast());
            default -> Words.say("content.company.more", others.getFirst(), others.size() - 1);
        };
    }

    private static ResponseEntity<?> answer(HttpStatus status, Record body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }
}
