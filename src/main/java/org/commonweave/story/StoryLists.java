package org.commonweave.story;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweave.base.Numbered;
import org.commonweave.base.NumberedQuery;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.PathIndex;
import org.commonweave.content.TagCount;
import org.commonweave.content.file.LeadPicture;
import org.commonweave.content.file.LeadPictureService;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberSummary;
import org.commonweave.place.PlaceCount;
import org.commonweave.place.PlaceReading;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Stories as they are listed.
@Service
@Transactional(readOnly = true)
public class StoryLists {

    /// Four rows of three, or twelve below each other.
    public static final int PAGE_SIZE = 12;

    /// More would stand before everything else.
    private static final int MOST_CHOSEN = 3;

    /// A glimpse below a page; all are found by its tag.
    private static final int MOST_IN_PRACTICE = 8;

    private static final int MOST_OF_PERSON = 50;

    /// As many as fit two lines.
    private static final int MOST_TAGS = 16;

    private static final int MOST_PLACES = 12;

    /// No story has this number; SQL has no empty list.
    private static final Set<Long> NONE = Set.of(0L);

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "publishedAt", "id");
    private static final Sort BY_PART = Sort.by("part", "publishedAt", "id");

    private final Stories stories;
    private final Choices choices;
    private final StoryReading reading;
    private final ContentReading contents;
    private final LeadPictureService pictures;
    private final PathIndex paths;
    private final PlaceReading places;
    private final MemberDirectory people;
    private final AccessPolicy policy;
    private final Clock clock;

    StoryLists(
            Stories stories,
            Choices choices,
            StoryReading reading,
            ContentReading contents,
            LeadPictureService pictures,
            PathIndex paths,
            PlaceReading places,
            MemberDirectory people,
            AccessPolicy policy,
            Clock clock) {
        this.stories = stories;
        this.choices = choices;
        this.reading = reading;
        this.contents = contents;
        this.pictures = pictures;
        this.paths = paths;
        this.places = places;
        this.people = people;
        this.policy = policy;
        this.clock = clock;
    }

    /// The front: those that stewards show first, and all others, the newest first.
    public Front front(Viewer viewer, int page) {
        List<ChosenStory> chosen = chosen(viewer);
        Set<Long> shown = chosen.stream().map(one -> one.summary().story().id()).collect(Collectors.toSet());
        return new Front(
                chosen,
                list(StoryFilter.ALL, shown.isEmpty() ? NONE : shown, viewer, PageChoice.orLast(page, PAGE_SIZE)));
    }

    /// What the front shows.
    public record Front(List<ChosenStory> chosen, Numbered<StorySummary> newest) {}

    /// The stories that stewards show first.
    public List<ChosenStory> chosen(Viewer viewer) {
        List<StoryRow> rows = stories.chosen(today(), policy.scope(viewer), Limit.of(MOST_CHOSEN));
        Map<Long, String> reasons = choices
                .findByStoryIdIn(rows.stream().map(StoryRow::id).toList())
                .stream()
                .collect(Collectors.toMap(Choice::storyId, Choice::reason));
        return summaries(rows).stream()
                .map(summary -> new ChosenStory(
                        summary, reasons.getOrDefault(summary.story().id(), "")))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The newest stories, or those of a series in their order.
    public Numbered<StorySummary> list(StoryFilter filter, Viewer viewer, int page) {
        return list(filter, viewer, PageChoice.orLast(page, PAGE_SIZE));
    }

    /// The same in pages of any length.
    public Numbered<StorySummary> list(StoryFilter filter, Viewer viewer, PageChoice page) {
        return list(filter, NONE, viewer, page);
    }

    private Numbered<StorySummary> list(StoryFilter filter, Set<Long> without, Viewer viewer, PageChoice page) {
        Optional<ContentRef> group = filter.group().isEmpty() ? Optional.empty() : reading.at(filter.group(), viewer);
        if (!filter.group().isEmpty() && group.isEmpty()) {
            return new Numbered<>(List.of(), 1, page.size(), 0);
        }
        Set<Long> reach = places.at(filter.place()).map(places::reach).orElse(NONE);
        Numbered<StoryRow> rows = NumberedQuery.of(
                page,
                filter.series().isEmpty() ? NEWEST_FIRST : BY_PART,
                asked -> stories.found(
                        filter.tag(),
                        group.map(ContentRef::id).orElse(0L),
                        filter.year(),
                        filter.place().isEmpty(),
                        reach,
                        filter.series(),
                        without,
                        policy.scope(viewer),
                        asked));
        return new Numbered<>(summaries(rows.items()), rows.number(), rows.size(), rows.total());
    }

    /// The years of which there are stories, the last first.
    public List<YearCount> years(Viewer viewer) {
        return stories.years(policy.scope(viewer));
    }

    /// The tags that most stories carry.
    public List<TagCount> tags(Viewer viewer) {
        return stories.tags(policy.scope(viewer), Limit.of(MOST_TAGS));
    }

    /// The groups that stories name, by name.
    public List<ContentRef> groups(Viewer viewer) {
        return contents.refs(stories.groups(policy.scope(viewer)), viewer).values().stream()
                .sorted(Comparator.comparing(ContentRef::title))
                .toList();
    }

    /// The places at which most stories happened.
    public List<PlaceCount> places(Viewer viewer) {
        return places.mostUsed(Story.KIND, viewer, MOST_PLACES);
    }

    /// How many stories name a group.
    public long countNaming(long group, Viewer viewer) {
        return stories.countNaming(group, policy.scope(viewer));
    }

    /// The stories that used something, the newest first: the evidence for it.
    public List<StorySummary> using(ContentRef page, Viewer viewer) {
        return summaries(stories.using(addresses(page), policy.scope(viewer), Limit.of(MOST_IN_PRACTICE)));
    }

    public long countUsing(ContentRef page, Viewer viewer) {
        return stories.countUsing(addresses(page), policy.scope(viewer));
    }

    private Set<String> addresses(ContentRef page) {
        Set<String> all = new LinkedHashSet<>(paths.formerPaths(page.id()));
        all.add(page.path());
        return all;
    }

    /// The stories in which somebody has a part, the newest first, each with the part.
    public List<CreditedStory> of(long member, Viewer viewer) {
        List<StoryRow> rows = stories.partOf(member, policy.scope(viewer), Limit.of(MOST_OF_PERSON));
        Map<Long, CreditRole> parts = new HashMap<>();
        credits(rows).stream()
                .filter(credit -> credit.memberId() == member)
                .forEach(credit -> parts.merge(
                        credit.storyId(), credit.role(), (one, other) -> one.compareTo(other) < 0 ? one : other));
        return summaries(rows).stream()
                .map(summary -> new CreditedStory(
                        summary,
                        summary.story().authorId() == member
                                ? CreditRole.AUTHOR
                                : parts.getOrDefault(summary.story().id(), CreditRole.EDITOR)))
                .toList();
    }

    /// A story and the part that somebody has in it.
    public record CreditedStory(StorySummary summary, CreditRole role) {}

    private List<CreditRow> credits(Collection<StoryRow> rows) {
        return rows.isEmpty()
                ? List.of()
                : stories.credits(rows.stream().map(StoryRow::id).toList());
    }

    private List<StorySummary> summaries(List<StoryRow> rows) {
        List<CreditRow> with = credits(rows).stream()
                .filter(credit -> credit.role() == CreditRole.CO_AUTHOR)
                .toList();
        Map<Long, MemberSummary> names = people.named(Stream.concat(
                        rows.stream().map(StoryRow::authorId), with.stream().map(CreditRow::memberId))
                .collect(Collectors.toSet()));
        Map<Long, LeadPicture> shown =
                pictures.of(rows.stream().map(StoryRow::id).toList());
        return rows.stream()
                .map(row -> new StorySummary(
                        row,
                        Optional.ofNullable(shown.get(row.id())),
                        Stream.concat(
                                        Stream.of(row.authorId()),
                                        with.stream()
                                                .filter(credit -> credit.storyId() == row.id())
                                                .map(CreditRow::memberId))
                                .flatMap(id -> Optional.ofNullable(names.get(id)).stream())
                                .toList()))
                .toList();
    }
}
