package org.commonweave.story;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentTouched;
import org.commonweave.content.Lookup;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.PatientWriting;
import org.commonweave.member.MemberDirectory;
import org.commonweave.notice.NewNotice;
import org.commonweave.notice.NoticeService;
import org.commonweave.notice.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Stories name groups only with the consent of those who look after them. Until they say yes, and as soon as they say
/// no, nobody but both sides learns that it was asked.
@Service
public class NamingService {

    private final OwnStories own;
    private final Stories stories;
    private final Namings namings;
    private final ContentReading reading;
    private final MemberDirectory people;
    private final AccessPolicy policy;
    private final NoticeService notices;
    private final PatientWriting patient;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    @SuppressWarnings("TooManyParameters") // wiring
    NamingService(
            OwnStories own,
            Stories stories,
            Namings namings,
            ContentReading reading,
            MemberDirectory people,
            AccessPolicy policy,
            NoticeService notices,
            PatientWriting patient,
            ApplicationEventPublisher events,
            Clock clock) {
        this.own = own;
        this.stories = stories;
        this.namings = namings;
        this.reading = reading;
        this.people = people;
        this.policy = policy;
        this.notices = notices;
        this.patient = patient;
        this.events = events;
        this.clock = clock;
    }

    /// Asks whether a story may name a group. Whoever looks after the group has answered by that.
    ///
    /// @param path the address of the group
    public NamingState ask(Viewer viewer, long story, String path) {
        return patient.write(() -> {
            Story told = own.lock(viewer, story);
            ContentRef group = group(viewer, path);
            NamingKey key = new NamingKey(story, group.id());
            Optional<Naming> before = namings.findById(key);
            if (before.isPresent()) {
                return again(before.get());
            }
            long asker = viewer.member().orElseThrow();
            Set<Long> stewards = policy.stewardsOf(group.id());
            Naming naming = namings.save(new Naming(key, asker, stewards.contains(asker), clock.instant()));
            if (!naming.isGranted()) {
                stewards.forEach(steward ->
                        notices.tell(steward, Reason.YOURS, notice(naming, "story-asks", asker, told.title())));
            }
            touch(key);
            return naming.state();
        });
    }

    /// Who was told no does not ask again.
    private static NamingState again(Naming before) {
        if (before.state() == NamingState.DECLINED || before.state() == NamingState.WITHDRAWN) {
            throw new NotAllowed("story.naming.declined");
        }
        return before.state();
    }

    private ContentRef group(Viewer viewer, String path) {
        if (reading.at(path.strip(), viewer) instanceof Lookup.Found(ContentDetails found)
                && !policy.stewardsOf(found.ref().id()).isEmpty()) {
            return found.ref();
        }
        throw new NotAllowed("story.naming.no-group");
    }

    /// Names a group no more, or asks no more. For those who tell the story.
    public void forget(Viewer viewer, long story, long group) {
        patient.write(() -> {
            own.lock(viewer, story);
            NamingKey key = new NamingKey(story, group);
            namings.findById(key)
                    .filter(naming -> naming.isGranted() || naming.state() == NamingState.PENDING)
                    .ifPresent(namings::delete);
            touch(key);
            return group;
        });
    }

    /// Says yes or no for a group. No also withdraws a yes, and holds at once.
    public void decide(Viewer viewer, long story, long group, boolean yes) {
        policy.checkMayWrite(viewer);
        patient.write(() -> {
            checkSteward(viewer, group);
            Story told = stories.lock(story).orElseThrow(ContentMissing::new);
            NamingKey key = new NamingKey(story, group);
            Naming naming = namings.findById(key).orElseThrow(ContentMissing::new);
            long by = viewer.member().orElseThrow();
            if (yes) {
                naming.grant(by, clock.instant());
            } else {
                naming.refuse(by, clock.instant());
            }
            String what = yes ? "story-may-name" : "story-may-not-name";
            notices.tell(naming.askedBy(), Reason.YOURS, notice(naming, what, by, told.title()));
            touch(key);
            return key;
        });
    }

    /// It is about the group, because the story may be a draft, of which nobody is told.
    private static NewNotice notice(Naming naming, String what, long by, String title) {
        String event =
                what + ":" + naming.key().storyId() + ":" + naming.state().name();
        return new NewNotice(naming.key().groupId(), event, what, by, title);
    }

    private void touch(NamingKey key) {
        events.publishEvent(new ContentTouched(key.storyId()));
        events.publishEvent(new ContentTouched(key.groupId()));
    }

    /// The groups that a story names, as far as the reader may know of them.
    @Transactional(readOnly = true)
    public List<ContentRef> named(long story, Viewer viewer) {
        List<Long> granted = namings.of(story).stream()
                .filter(Naming::isGranted)
                .map(naming -> naming.key().groupId())
                .toList();
        Map<Long, ContentRef> groups = reading.refs(granted, viewer);
        return granted.stream()
                .flatMap(id -> Optional.ofNullable(groups.get(id)).stream())
                .toList();
    }

    /// Everything that was asked for a story, for those who tell it.
    @Transactional(readOnly = true)
    public List<NamedGroup> asked(Viewer viewer, long story) {
        own.find(viewer, story);
        return namings.of(story).stream()
                .flatMap(
                        naming -> reading
                                .ref(naming.key().groupId(), viewer)
                                .map(group -> new NamedGroup(group, naming.state()))
                                .stream())
                .toList();
    }

    /// Everything that stories ask of the groups that the person looks after, what waits first.
    @Transactional(readOnly = true)
    public List<NamingRequest> requests(Viewer viewer) {
        Set<Long> groups = viewer.member()
                .map(member -> policy.scope(viewer).groups().stream()
                        .filter(group -> policy.stewardsOf(group).contains(member))
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        return groups.isEmpty()
                ? List.of()
                : namings.ofGroups(groups).stream()
                        .flatMap(naming -> request(naming, viewer).stream())
                        .toList();
    }

    /// The text is shown as its author sees it: consent is asked about words, and the words may be a draft.
    private Optional<NamingRequest> request(Naming naming, Viewer viewer) {
        long story = naming.key().storyId();
        Viewer author = new Viewer(stories.authorOf(story), Role.MEMBER);
        return reading.withId(story, author)
                .flatMap(told -> reading.ref(naming.key().groupId(), viewer)
                        .map(group -> new NamingRequest(
                                told, group, naming.state(), people.one(naming.askedBy()), naming.askedAt())));
    }

    /// How many stories ask whether they may name a group; none for those who do not look after it.
    @Transactional(readOnly = true)
    public long countWaiting(Viewer viewer, long group) {
        return isSteward(viewer, group) ? namings.countPending(group) : 0;
    }

    private boolean isSteward(Viewer viewer, long group) {
        return viewer.member().filter(policy.stewardsOf(group)::contains).isPresent();
    }

    private void checkSteward(Viewer viewer, long group) {
        if (!isSteward(viewer, group)) {
            throw new NotAllowed("story.not-allowed.consent");
        }
    }
}
