package org.commonweave.content.draft;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.AttemptSucceeded;
import org.commonweave.content.ContentReading;
import org.commonweave.content.PatientWriting;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What members have begun to write. Nobody but the member finds a draft, whatever their role.
@Service
public class DraftService {

    /// More than anybody has in hand, and little enough that nobody fills the disk.
    public static final int MOST = 50;

    private final Drafts drafts;
    private final ContentReading reading;
    private final AccessPolicy policy;
    private final PatientWriting patient;
    private final ObjectProvider<DraftPlace> places;
    private final Clock clock;

    DraftService(
            Drafts drafts,
            ContentReading reading,
            AccessPolicy policy,
            PatientWriting patient,
            ObjectProvider<DraftPlace> places,
            Clock clock) {
        this.drafts = drafts;
        this.reading = reading;
        this.policy = policy;
        this.patient = patient;
        this.places = places;
        this.clock = clock;
    }

    /// Keeps what stands in a form. What was published meanwhile, or is older than what is kept, changes nothing; so
    /// asking twice, also at once, is the same as asking once. Throws [DraftRefused].
    public void keep(Viewer viewer, Unfinished typed, Sitting sitting) {
        policy.checkSignedIn(viewer);
        typed.check();
        place(typed.kind());
        long member = viewer.member().orElseThrow();
        patient.write(() -> {
            Draft draft = drafts.lock(member, sitting.name()).orElseGet(() -> begun(viewer, typed, sitting));
            draft.keep(typed, sitting, clock.instant());
            if (drafts.published(member, sitting.name()).isPresent()) {
                drafts.remove(member, sitting.name());
            }
            return draft;
        });
    }

    private Draft begun(Viewer viewer, Unfinished typed, Sitting sitting) {
        long member = viewer.member().orElseThrow();
        if (drafts.countOf(member) >= MOST) {
            throw DraftRefused.tooMany();
        }
        Long content = Optional.ofNullable(typed.contentId())
                .filter(id -> reading.ref(id, viewer).isPresent())
                .orElse(null);
        Instant now = clock.instant();
        drafts.insertUnlessThere(
                member,
                sitting.name(),
                typed.kind(),
                content,
                sitting.beganAt().isAfter(now) ? now : sitting.beganAt());
        return drafts.lock(member, sitting.name()).orElseThrow();
    }

    /// The member's drafts, those written on last first.
    @Transactional(readOnly = true)
    public List<DraftSummary> mine(Viewer viewer) {
        return viewer.member().map(member -> drafts.of(member, Limit.of(MOST))).orElse(List.of());
    }

    /// The member's drafts about an item, or about new items of a kind, those written on last first.
    @Transactional(readOnly = true)
    public List<DraftSummary> about(Viewer viewer, String kind, @Nullable Long content) {
        return viewer.member()
                .map(member -> drafts.about(member, kind, content, Limit.of(MOST)))
                .orElse(List.of());
    }

    /// The address at which a draft is gone on with: that of the item, or the one for something new where the member
    /// does not find the item any more.
    @Transactional(readOnly = true)
    public String pathTo(Viewer viewer, DraftSummary draft) {
        return Optional.ofNullable(draft.contentId())
                .flatMap(id -> reading.ref(id, viewer))
                .map(item -> DraftPlace.toChange(item.path(), draft.name()))
                .orElseGet(() -> place(draft.kind()).toStart(draft.name()));
    }

    private DraftPlace place(String kind) {
        return places.stream()
                .filter(place -> place.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody writes things of the kind " + kind));
    }

    /// Goes on with a draft in another form, which is its place from now on. Nothing if the member has no such draft.
    ///
    /// @param sitting the name of the new sitting, see [Sitting]
    public Optional<DraftDetails> takeUp(Viewer viewer, String name, String sitting) {
        return viewer.member()
                .flatMap(member -> patient.write(() -> {
                    int found = drafts.rename(member, name, sitting);
                    return drafts.findById(new DraftKey(member, sitting))
                            .filter(_ -> found > 0)
                            .map(Draft::details);
                }));
    }

    /// Removes a draft for good; gives it back for whoever thinks better of it at once.
    public Optional<DraftDetails> throwAway(Viewer viewer, String name) {
        return viewer.member()
                .flatMap(member -> patient.write(() -> {
                    Optional<DraftDetails> thrown = drafts.lock(member, name).map(Draft::details);
                    drafts.remove(member, name);
                    return thrown;
                }));
    }

    /// Puts back what was thrown away.
    public void putBack(Viewer viewer, DraftDetails thrown) {
        keep(
                viewer,
                thrown.unfinished(),
                new Sitting(thrown.name(), Sitting.NEWEST, thrown.beganAt(), thrown.device()));
    }

    /// In the transaction in which it is published.
    @EventListener
    void on(AttemptSucceeded attempt) {
        drafts.remove(attempt.memberId(), attempt.key());
    }
}
