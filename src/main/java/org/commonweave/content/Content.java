package org.commonweave.content;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweave.markup.Heading;
import org.commonweave.markup.Rendered;
import org.jspecify.annotations.Nullable;

/// One thing in the commons that has an address, an author and a history. Every kind extends it by a table of its own,
/// so that links, tags, revisions and all that comes later point at any kind by a real foreign key.
///
/// The rendered forms of the text are kept beside it: they are made when it is saved and only read afterwards.
@Entity
@Table(name = "contents")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind")
public abstract class Content {

    @Id
    @GeneratedValue
    @Nullable
    private Long id;

    @Version
    private long version;

    @Column(insertable = false, updatable = false)
    private String kind;

    private String path;
    private String title = "";
    private String summary = "";
    private String body = "";
    private String html = "";
    private String plainText = "";

    @Convert(converter = OutlineConverter.class)
    private List<Heading> outline = List.of();

    /// The anchors of all headings, each between two line ends, as queries look for them.
    @SuppressWarnings("UnusedVariable") // read by queries
    private String anchors = "";

    private String picture = "";

    private String excerpt = "";
    private String particulars = "";
    private String language;
    private String licence;

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.PUBLIC;

    @Nullable
    private Long groupId;

    @Nullable
    private Long partOfId;

    private Long authorId;

    private Long editorId;
    private int revision;
    private Instant createdAt;
    private Instant updatedAt;

    @Nullable
    private Instant removedAt;

    @Nullable
    private Long removedById;

    @Nullable
    private String removalReason;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Withheld withheld;

    @Nullable
    private Instant withheldAt;

    @Nullable
    private String withheldReason;

    @ManyToMany
    @JoinTable(
            name = "content_tags",
            joinColumns = @JoinColumn(name = "content_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    private Set<Tag> tags = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Content() {}

    /// @param kind the name of the kind, the same as its `@DiscriminatorValue`
    /// @param path the permanent address
    @SuppressWarnings("NullAway.Init") // language, licence, people and dates come with the first text
    protected Content(String kind, String path) {
        this.kind = kind;
        this.path = path;
    }

    /// The first text, by which the thing begins to exist.
    void begin(Origin origin, ContentText text, Rendered rendered, Set<Tag> labels) {
        language = origin.language();
        licence = origin.licence();
        authorId = origin.authorId();
        createdAt = origin.at();
        write(origin.authorId(), origin.at(), text, rendered, labels);
    }

    void revise(long editor, Instant at, ContentText text, Rendered rendered, Set<Tag> labels) {
        if (removedAt != null) {
            throw new ContentInBin(title);
        }
        write(editor, at, text, rendered, labels);
    }

    private void write(long editor, Instant at, ContentText text, Rendered rendered, Set<Tag> labels) {
        title = text.title();
        summary = text.summary();
        body = text.body();
        html = rendered.html();
        plainText = rendered.plainText();
        outline = rendered.outline();
        anchors = "\n" + String.join("\n", rendered.anchors()) + "\n";
        picture = Optional.ofNullable(rendered.firstPicture()).orElse("");
        excerpt = rendered.excerpt();
        particulars = text.particulars().text();
        if (!tags.equals(labels)) {
            tags.clear();
            tags.addAll(labels);
        }
        editorId = editor;
        updatedAt = at;
        revision++;
        describe(text);
    }

    /// Takes from a text what a kind has to know of it, such as the day by which it is listed. Throws
    /// [TextNotAccepted] where what is said makes no sense.
    protected void describe(ContentText text) {}

    /// Whether others have read it, so that whoever changes it says why.
    protected boolean needsReason() {
        return false;
    }

    /// Where it should live under a new title. An address stays as it is unless the kind says otherwise.
    protected String pathFor(String newTitle) {
        return path;
    }

    void moveTo(String newPath) {
        path = newPath;
    }

    void remove(long remover, String reason, Instant at) {
        if (removedAt != null) {
            throw new ContentInBin(title);
        }
        removedAt = at;
        removedById = remover;
        removalReason = reason;
    }

    void takeOutOfBin() {
        removedAt = null;
        removedById = null;
        removalReason = null;
    }

    /// Whether somebody looks at the first things of this kind that a new member brings, before others see them.
    protected boolean mayHaveToWait() {
        return true;
    }

    /// Keeps it from others, be it for the first time or for another reason than before.
    protected void withhold(Withheld state, String reason, Instant at) {
        withheld = state;
        withheldReason = reason;
        withheldAt = at;
    }

    /// Shows it to everybody for whom it is. A kind may have to find it its place among the others.
    protected void show(Instant at) {
        withheld = null;
        withheldReason = null;
        withheldAt = null;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    public ContentRef ref() {
        return new ContentRef(id(), kind, path, title);
    }

    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    /// See [#visibility()].
    protected ContentText text() {
        return new ContentText(
                title, summary, body, tags.stream().map(Tag::name).sorted().toList(), Particulars.parse(particulars));
    }

    String summary() {
        return summary;
    }

    /// The main text as readers see it.
    public String html() {
        return html;
    }

    /// Everything by which it can be found. A part is found by its own words: its title is that of the whole.
    public Findable findable() {
        return new Findable(
                kind,
                partOfId == null ? title : "",
                summary,
                outline,
                plainText,
                tags.stream().collect(Collectors.toMap(Tag::id, Tag::label)),
                authorId,
                updatedAt,
                revision,
                visibility,
                group(),
                isInBin() || withheld != null);
    }

    String excerpt() {
        return excerpt;
    }

    List<Heading> outline() {
        return outline;
    }

    String picture() {
        return picture;
    }

    String language() {
        return language;
    }

    String licence() {
        return licence;
    }

    /// Not only for this package, because a stand-in for an item that is not loaded yet, made in the package of
    /// its kind, would otherwise answer for itself.
    protected Visibility visibility() {
        return visibility;
    }

    /// See [#visibility()].
    protected Optional<Long> group() {
        return Optional.ofNullable(groupId);
    }

    /// Says who may read it from now on.
    ///
    /// @param group whose members may read it in any case; `null` for no group
    protected void readableBy(Visibility readers, @Nullable Long group) {
        visibility = readers;
        groupId = group;
    }

    /// Makes it a part of another item, on whose page it is read: it is for the same readers, and goes into the bin
    /// and comes back with the whole.
    protected void becomePartOf(Content whole) {
        partOfId = whole.id();
        readableBy(whole.visibility(), whole.group().orElse(null));
    }

    Optional<Long> whole() {
        return Optional.ofNullable(partOfId);
    }

    public long authorId() {
        return authorId;
    }

    public long editorId() {
        return editorId;
    }

    public boolean isAuthoredBy(long memberId) {
        return authorId == memberId;
    }

    /// Whether somebody is one of those whose work it is. They see it while others do not.
    protected boolean isWorkOf(long memberId) {
        return authorId == memberId;
    }

    /// It counts as changed at this moment, though it says what it said.
    void touch(Instant at) {
        updatedAt = at;
    }

    /// See [#visibility()].
    protected int revision() {
        return revision;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    /// See [#visibility()].
    protected boolean isInBin() {
        return removedAt != null;
    }

    /// See [#visibility()].
    protected Optional<Withholding> withholding() {
        return withheld == null || withheldAt == null
                ? Optional.empty()
                : Optional.of(new Withholding(withheld, withheldReason == null ? "" : withheldReason, withheldAt));
    }

    Optional<Removal> removal() {
        return removedAt == null || removedById == null || removalReason == null
                ? Optional.empty()
                : Optional.of(new Removal(removedAt, removedById, removalReason));
    }

    /// When, by whom and why something went into the bin.
    record Removal(Instant at, long removerId, String reason) {}

    List<TagLabel> labels() {
        return tags.stream().map(Tag::label).sorted().toList();
    }

    /// Where a new thing comes from.
    record Origin(long authorId, Instant at, String language, String licence) {}
}
