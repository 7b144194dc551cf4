package org.commonweave.story;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.content.PathIndex;
import org.commonweave.content.RevisionHistory;
import org.commonweave.content.RevisionSummary;
import org.commonweave.content.file.LeadPictureService;
import org.commonweave.story.StoryDetails.Chosen;
import org.commonweave.story.StoryDetails.Credited;
import org.commonweave.story.StoryDetails.SeriesPlace;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Stories as they are read.
@Service
@Transactional(readOnly = true)
public class StoryReading {

    private final Stories stories;
    private final Choices choices;
    private final NamingService namings;
    private final StoryService service;
    private final ContentReading reading;
    private final RevisionHistory history;
    private final PathIndex paths;
    private final LeadPictureService pictures;
    private final AccessPolicy policy;
    private final Clock clock;

    @SuppressWarnings("TooManyParameters") // wiring
    StoryReading(
            Stories stories,
            Choices choices,
            NamingService namings,
            StoryService service,
            ContentReading reading,
            RevisionHistory history,
            PathIndex paths,
            LeadPictureService pictures,
            AccessPolicy policy,
            Clock clock) {
        this.stories = stories;
        this.choices = choices;
        this.namings = namings;
        this.service = service;
        this.reading = reading;
        this.history = history;
        this.paths = paths;
        this.pictures = pictures;
        this.policy = policy;
        this.clock = clock;
    }

    /// Everything around a story that its reader sees.
    public StoryDetails details(ContentDetails content, Viewer viewer) {
        long id = content.ref().id();
        Story story = stories.findById(id).orElseThrow();
        StoryFacts facts = StoryFacts.of(content.text().particulars());
        List<Credited> authors = new ArrayList<>(List.of(Credited.of(content.author())));
        facts.coAuthors().stream().map(this::credited).forEach(authors::add);
        return new StoryDetails(
                content,
                pictures.of(id),
                facts,
                List.copyOf(authors),
                facts.editors().stream().map(this::credited).toList(),
                story.publishedAt(),
                namings.named(id, viewer),
                used(story, viewer),
                place(content.ref(), facts, viewer),
                corrections(story, viewer),
                choices.findByStoryId(id)
                        .filter(choice -> !choice.until().isBefore(LocalDate.now(clock)))
                        .map(choice -> new Chosen(choice.reason(), choice.until())));
    }

    private Credited credited(String name) {
        return service.member(name).map(Credited::of).orElseGet(() -> new Credited(name, Optional.empty()));
    }

    private List<ContentRef> used(Story story, Viewer viewer) {
        Set<Long> owners = paths.owners(story.uses()).values().stream()
                .flatMap(Optional::stream)
                .filter(owner -> owner != story.id())
                .collect(Collectors.toSet());
        return reading.refs(owners, viewer).values().stream()
                .sorted(Comparator.comparing(ContentRef::title))
                .toList();
    }

    private Optional<SeriesPlace> place(ContentRef story, StoryFacts facts, Viewer viewer) {
        if (facts.series().isEmpty()) {
            return Optional.empty();
        }
        List<ContentRef> all = stories.inSeries(facts.seriesSlug(), policy.scope(viewer));
        int at = all.indexOf(story);
        return at < 0 || all.size() < 2
                ? Optional.empty()
                : Optional.of(new SeriesPlace(
                        facts.series(),
                        facts.seriesSlug(),
                        at + 1,
                        all.size(),
                        at > 0 ? Optional.of(all.get(at - 1)) : Optional.empty(),
                        at + 1 < all.size() ? Optional.of(all.get(at + 1)) : Optional.empty()));
    }

    private List<RevisionSummary> corrections(Story story, Viewer viewer) {
        return story.publishedAt().isEmpty()
                ? List.of()
                : history.of(story.id(), viewer, 1).items().stream()
                        .filter(revision -> revision.number() > story.publishedRevision())
                        .toList();
    }

    /// The group or other thing at an address.
    public Optional<ContentRef> at(String path, Viewer viewer) {
        return reading.at(path, viewer) instanceof Lookup.Found(ContentDetails found)
                ? Optional.of(found.ref())
                : Optional.empty();
    }
}
