package org.commonweave.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.commonweave.base.Characters;
import org.commonweave.base.OneLine;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentSaved.Change;
import org.commonweave.content.ContentSaved.Step;
import org.commonweave.markup.Rendered;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps things from others, and shows them again; for those who keep order where the thing is, see
/// [AccessPolicy#mayKeepOrder]. Of two who decide about the same thing, the second gets [AlreadyDecided].
@Service
public class OrderKeeping {

    private final Contents contents;
    private final Addresses addresses;
    private final TextRendering rendering;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;
    private final Moments moments;
    private final PatientWriting patient;

    OrderKeeping(
            Contents contents,
            Addresses addresses,
            TextRendering rendering,
            AccessPolicy policy,
            ApplicationEventPublisher events,
            Moments moments,
            PatientWriting patient) {
        this.contents = contents;
        this.addresses = addresses;
        this.rendering = rendering;
        this.policy = policy;
        this.events = events;
        this.moments = moments;
        this.patient = patient;
    }

    /// A thing about which somebody decides, as far as that matters for what is written down about it.
    ///
    /// @param group the group to which it belongs, if it does
    /// @param mayBeHidden whether a thing of its kind can be hidden
    public record Subject(
            ContentRef ref, long authorId, Visibility readers, Optional<Long> group, boolean mayBeHidden) {

        static Subject of(Content content) {
            return new Subject(
                    content.ref(),
                    content.authorId(),
                    content.visibility(),
                    content.group().filter(group -> group != content.id()),
                    content.mayHaveToWait());
        }
    }

    /// The thing with this id, if the person keeps order where it is.
    @Transactional(readOnly = true)
    public Optional<Subject> find(Viewer viewer, long id) {
        return contents.findById(id)
                .filter(content -> !content.isInBin() && policy.mayKeepOrder(viewer, content))
                .map(Subject::of);
    }

    /// Where a thing is, to whoever may read it.
    @Transactional(readOnly = true)
    public Subject reported(Viewer viewer, long id) {
        return contents.findById(id)
                .filter(content -> !content.isInBin() && policy.mayRead(viewer, content))
                .map(Subject::of)
                .orElseThrow(ContentMissing::new);
    }

    /// The thing with this id, for those who may decide about it. Throws [NotAllowed] for all others. Within
    /// a greater change nobody else decides about it until that is done.
    public Subject subject(Viewer viewer, long id) {
        return patient.write(() -> Subject.of(kept(viewer, id)));
    }

    /// Hides something that others have seen, with its parts.
    ///
    /// @param reason what its readers find in its place
    public Subject hide(Viewer viewer, long id, String reason) {
        String why = checked(reason);
        return decide(viewer, id, content -> {
            if (content.withholding().isPresent()) {
                throw new AlreadyDecided();
            }
            if (!content.mayHaveToWait()) {
                throw new NotAllowed("content.not-allowed.hide");
            }
            Instant now = moments.next();
            contents.partsOf(id).stream()
                    .filter(part -> part.withholding().isEmpty())
                    .forEach(part -> part.withhold(Withheld.HIDDEN, why, now));
            content.withhold(Withheld.HIDDEN, why, now);
            contents.saveAndFlush(content);
            events.publishEvent(new ContentTouched(id));
        });
    }

    /// Says no to something that waits.
    ///
    /// @param reason what its author is told
    public Subject decline(Viewer viewer, long id, String reason) {
        String why = checked(reason);
        return decide(viewer, id, content -> {
            if (content.withholding().filter(Withholding::isWaiting).isEmpty()) {
                throw new AlreadyDecided();
            }
            content.withhold(Withheld.DECLINED, why, moments.next());
            contents.saveAndFlush(content);
        });
    }

    /// Shows something to others that waited.
    public Subject approve(Viewer viewer, long id) {
        return show(viewer, id, Withholding::isWaiting, Step.STARTED);
    }

    /// Shows something to others that was declined or hidden.
    public Subject show(Viewer viewer, long id) {
        return show(viewer, id, Withholding::isDecided, Step.TAKEN_OUT_OF_BIN);
    }

    /// Those who follow hear of it now, as something of its author's.
    private Subject show(Viewer viewer, long id, Predicate<Withholding> isMeant, Step step) {
        return decide(viewer, id, content -> {
            Withholding before = content.withholding().filter(isMeant).orElseThrow(AlreadyDecided::new);
            content.whole()
                    .flatMap(contents::findById)
                    .flatMap(Content::withholding)
                    .ifPresent(_ -> {
                        throw new NotAllowed("content.not-allowed.order-whole");
                    });
            Rendered rendered = rendering.renderToStore(content.text().body());
            Instant now = moments.next();
            contents.partsOf(id).stream()
                    .filter(part -> part.withholding().filter(before::equals).isPresent())
                    .forEach(part -> part.show(now));
            content.show(now);
            contents.saveAndFlush(content);
            Change change = new Change(step, content.authorId(), "", rendered.mentions());
            events.publishEvent(
                    new ContentsSaved(List.of(ContentWriting.saved(content, rendered, addresses.of(content), change))));
        });
    }

    private Subject decide(Viewer viewer, long id, Consumer<Content> decision) {
        return patient.write(() -> {
            contents.wholeOf(id).ifPresent(contents::lock);
            Content content = kept(viewer, id);
            decision.accept(content);
            return Subject.of(content);
        });
    }

    private Content kept(Viewer viewer, long id) {
        Content content = contents.lock(id).filter(there -> !there.isInBin()).orElseThrow(ContentMissing::new);
        policy.checkMayKeepOrder(viewer, content);
        return content;
    }

    private static String checked(String reason) {
        String why = OneLine.of(reason);
        if (Characters.isBlank(why) || why.length() > ContentWriting.MAX_REASON) {
            throw new TextNotAccepted("content.order-reason", ContentWriting.MAX_REASON);
        }
        return why;
    }
}
