package org.commonweave.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentSaved.Change;
import org.commonweave.content.ContentSaved.Step;
import org.commonweave.markup.Rendered;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// Shows what was a draft to those for whom it is, and takes it back. What is no draft any more stays as it is, so
/// doing it twice does no harm.
@Service
public class Publishing {

    private final Contents contents;
    private final Addresses addresses;
    private final TextRendering rendering;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;
    private final Moments moments;
    private final PatientWriting patient;
    private final Arrivals arrivals;

    Publishing(
            Contents contents,
            Addresses addresses,
            TextRendering rendering,
            AccessPolicy policy,
            ApplicationEventPublisher events,
            Moments moments,
            PatientWriting patient,
            Arrivals arrivals) {
        this.contents = contents;
        this.addresses = addresses;
        this.rendering = rendering;
        this.policy = policy;
        this.events = events;
        this.moments = moments;
        this.patient = patient;
        this.arrivals = arrivals;
    }

    /// Publishes a draft. What a new member brings waits until somebody has looked at it.
    ///
    /// @return why others still do not see it, if they do not
    public Optional<Withholding> publish(Viewer viewer, long id) {
        return patient.write(() -> {
            Content content = changeable(viewer, id);
            if (content.withholding().filter(Withholding::isDraft).isEmpty()) {
                return content.withholding();
            }
            Rendered rendered = rendering.render(content.text().body());
            Instant now = moments.next();
            boolean waits = arrivals.mustWait(viewer, content, rendered);
            if (waits) {
                content.withhold(Withheld.WAITING, "", now);
            } else {
                content.show(now);
            }
            content.touch(now);
            contents.saveAndFlush(content);
            if (waits) {
                arrivals.tell(content);
            } else {
                Change change = new Change(Step.STARTED, content.authorId(), "", rendered.mentions());
                events.publishEvent(new ContentsSaved(
                        List.of(ContentWriting.saved(content, rendered, addresses.of(content), change))));
            }
            return content.withholding();
        });
    }

    /// Takes something back that others see, or that waits to be seen. About what was hidden or declined those
    /// decide who keep order.
    public void takeBack(Viewer viewer, long id) {
        patient.write(() -> {
            Content content = changeable(viewer, id);
            Optional<Withholding> before = content.withholding();
            if (before.filter(Withholding::isDecided).isPresent()) {
                throw new NotAllowed("content.not-allowed.take-back");
            }
            if (before.filter(Withholding::isDraft).isEmpty()) {
                content.withhold(Withheld.DRAFT, "", moments.next());
                contents.saveAndFlush(content);
                events.publishEvent(new ContentTouched(id));
            }
            return content.path();
        });
    }

    private Content changeable(Viewer viewer, long id) {
        Content content = contents.lock(id).filter(there -> !there.isInBin()).orElseThrow(ContentMissing::new);
        policy.checkMayEdit(viewer, content);
        return content;
    }
}
