package org.commonweave.story;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.commonweave.content.Content;
import org.commonweave.content.ContentText;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.content.Withheld;
import org.commonweave.content.Withholding;
import org.commonweave.place.Whereabouts;
import org.commonweave.place.Whereabouts.Exactness;
import org.jspecify.annotations.Nullable;

/// What happened somewhere, told by somebody who was there. It is a draft until somebody publishes it. What it says
/// about itself stands in its particulars; the fields here repeat it for lists.
@Entity
@Table(name = "stories")
@DiscriminatorValue(Story.KIND)
@SuppressWarnings("UnusedVariable") // read by queries
class Story extends Content {

    static final String KIND = NewStory.KIND;

    @Nullable
    private LocalDate happenedFrom;

    @Nullable
    private LocalDate happenedTo;

    /// The year under which it is found; 0 as long as there is none.
    private int yearOf;

    private String place = "";

    @Enumerated(EnumType.STRING)
    private Exactness placeExactness = Exactness.THERE;

    private String toldBy = "";
    private String ownExcerpt = "";
    private String series = "";
    private String seriesTitle = "";
    private int part;
    private String outcome = "";

    @Nullable
    private Instant publishedAt;

    private int publishedRevision;

    @Nullable
    private Instant dueAt;

    @Nullable
    private Long dueById;

    @Nullable
    private String preview;

    @ElementCollection
    @CollectionTable(name = "story_credits", joinColumns = @JoinColumn(name = "story_id"))
    private Set<StoryCredit> credits = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "story_uses", joinColumns = @JoinColumn(name = "story_id"))
    @Column(name = "path")
    private Set<String> uses = new HashSet<>();

    protected Story() {}

    private Story(String path) {
        super(KIND, path);
    }

    static Story draft(String path, Instant now) {
        Story story = new Story(path);
        story.withhold(Withheld.DRAFT, "", now);
        return story;
    }

    /// Told elsewhere before it came here.
    static Story toldBefore(String path, Instant then) {
        Story story = new Story(path);
        story.publishedAt = then;
        story.publishedRevision = 1;
        return story;
    }

    @Override
    protected String pathFor(String newTitle) {
        return StoryPath.of(newTitle).equals(StoryPath.of(title())) ? path() : StoryPath.of(newTitle);
    }

    @Override
    protected void describe(ContentText text) {
        StoryFacts facts = StoryFacts.of(text.particulars());
        happenedFrom = facts.from().orElse(null);
        happenedTo = facts.to().orElse(null);
        place = facts.place().map(Whereabouts::said).orElse("");
        placeExactness = facts.place().map(Whereabouts::exactness).orElse(Exactness.THERE);
        toldBy = facts.toldBy();
        ownExcerpt = facts.excerpt();
        series = facts.seriesSlug();
        seriesTitle = facts.series();
        part = facts.part();
        outcome = facts.outcomeLine();
        yearOf = year();
    }

    private int year() {
        return Optional.ofNullable(happenedFrom)
                .or(() -> Optional.ofNullable(publishedAt).map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC)))
                .map(LocalDate::getYear)
                .orElse(0);
    }

    /// Whoever has read it has to learn what is said otherwise since.
    @Override
    protected boolean needsReason() {
        return publishedAt != null;
    }

    @Override
    protected void show(Instant at) {
        super.show(at);
        if (publishedAt == null) {
            publishedAt = at;
            publishedRevision = revision();
        }
        dueAt = null;
        dueById = null;
        preview = null;
        yearOf = year();
    }

    @Override
    protected boolean isWorkOf(long memberId) {
        return isAuthoredBy(memberId) || credits.contains(new StoryCredit(memberId, CreditRole.CO_AUTHOR));
    }

    /// Says who has a part in it besides its author.
    void credit(Set<StoryCredit> people) {
        if (!credits.equals(people)) {
            credits.clear();
            credits.addAll(people);
        }
    }

    Set<StoryCredit> credits() {
        return Set.copyOf(credits);
    }

    /// Says which addresses in the commons it has used.
    void use(Set<String> paths) {
        if (!uses.equals(paths)) {
            uses.clear();
            uses.addAll(paths);
        }
    }

    Set<String> uses() {
        return Set.copyOf(uses);
    }

    /// It is to be published at a moment, in the name of somebody.
    void becomeDue(Instant at, long by) {
        checkDraft();
        dueAt = at;
        dueById = by;
    }

    void becomeDueNoMore() {
        dueAt = null;
        dueById = null;
    }

    /// Whoever has the link with this secret may read it while it is a draft.
    void openPreview(String token) {
        checkDraft();
        preview = token;
    }

    void closePreview() {
        preview = null;
    }

    private void checkDraft() {
        if (!isDraft()) {
            throw new TextNotAccepted("story.no-draft");
        }
    }

    boolean isDraft() {
        return withholding().filter(Withholding::isDraft).isPresent();
    }

    /// Whether everybody sees it for whom it is.
    boolean isShown() {
        return withholding().isEmpty() && !isInBin();
    }

    StoryFacts facts() {
        return StoryFacts.of(text().particulars());
    }

    Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    /// The revision that was read first; later ones are corrections.
    int publishedRevision() {
        return publishedRevision;
    }

    Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    Optional<Long> dueBy() {
        return Optional.ofNullable(dueById);
    }

    Optional<String> preview() {
        return Optional.ofNullable(preview);
    }

    String series() {
        return series;
    }
}
