package org.commonweave.reaction.ui;

import jakarta.annotation.security.PermitAll;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.OutOfOrder;
import org.commonweave.base.Refusal;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentReading;
import org.commonweave.markup.ui.ArticleBody;
import org.commonweave.reaction.ReactionKind;
import org.commonweave.reaction.ReactionService;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the buttons of a [ReactionBar] send.
@RestController
@PermitAll
class ReactionEndpoint {

    static final String PATH = "/reactions/";
    static final String GIVE = "give";
    static final String TAKE_BACK = "take-back";
    static final String REASON = "reason";

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final ReactionService reactions;
    private final ContentReading reading;
    private final CurrentViewer current;

    ReactionEndpoint(ReactionService reactions, ContentReading reading, CurrentViewer current) {
        this.reactions = reactions;
        this.reading = reading;
        this.current = current;
    }

    /// From a form: answers with the way back to the thing.
    @PostMapping(PATH + "{content:\\d{1,18}}")
    public ResponseEntity<String> react(
            @PathVariable long content,
            @RequestParam(name = GIVE) Optional<String> given,
            @RequestParam(name = TAKE_BACK) Optional<String> takenBack,
            @RequestParam Optional<String> reason) {
        ContentDetails there = change(content, given, takenBack, reason);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(there.ref().path()))
                .build();
    }

    /// From a script: answers with the bar as it is now.
    @PostMapping(PATH + "{content:\\d{1,18}}/bar")
    public ResponseEntity<String> reactHere(
            @PathVariable long content,
            @RequestParam(name = GIVE) Optional<String> given,
            @RequestParam(name = TAKE_BACK) Optional<String> takenBack,
            @RequestParam Optional<String> reason) {
        ContentDetails there = change(content, given, takenBack, reason);
        Viewer viewer = current.viewer();
        ReactionBar bar =
                new ReactionBar(content, reactions.of(content, viewer), reactions.mayReact(viewer, there.author()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(HTML)
                .body(ArticleBody.serialise(bar));
    }

    private ContentDetails change(
            long content, Optional<String> given, Optional<String> takenBack, Optional<String> reason) {
        Viewer viewer = current.viewer();
        given.flatMap(ReactionKind::named)
                .ifPresent(kind -> reason.filter(_ -> kind == ReactionKind.THANKS)
                        .ifPresentOrElse(
                                why -> reactions.thank(viewer, content, why),
                                () -> reactions.give(viewer, content, kind)));
        takenBack.flatMap(ReactionKind::named).ifPresent(kind -> reactions.takeBack(viewer, content, kind));
        return reading.withId(content, viewer).orElseThrow(ContentMissing::new);
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refusal refusal) {
        return ResponseEntity.status(status(refusal))
                .cacheControl(CacheControl.noStore())
                .contentType(TEXT)
                .body(refusal.sentence());
    }

    private static HttpStatus status(Refusal refusal) {
        return switch (refusal) {
            case ContentMissing _ -> HttpStatus.NOT_FOUND;
            case OutOfOrder _ -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.CONFLICT;
        };
    }
}
