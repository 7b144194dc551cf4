package org.commonweave.content;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonweave.base.Characters;
import org.commonweave.base.OneLine;
import org.commonweave.base.Viewer;
import org.commonweave.content.Content.Origin;
import org.commonweave.content.ContentSaved.Change;
import org.commonweave.content.ContentSaved.Step;
import org.commonweave.content.ContentSaved.Surroundings;
import org.commonweave.content.Saved.Outcome;
import org.commonweave.markup.Rendered;
import org.commonweave.member.MemberDirectory;
import org.commonweave.site.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The one way by which anything in the commons is written, whichever door a change comes through.
///
/// Each change says which revision it was based on. What others wrote since is merged when it touches other
/// paragraphs; otherwise the change is refused as an [EditConflict] that carries all texts. Nothing is ever
/// overwritten unseen.
@Service
public class ContentWriting {

    /// A sentence or two, as the page that tells of the removal shows it.
    public static final int MAX_REASON = 300;

    private final Contents contents;
    private final Revisions revisions;
    private final Addresses addresses;
    private final TagBook tagBook;
    private final TextRendering rendering;
    private final MemberDirectory members;
    private final AccessPolicy policy;
    private final Site site;
    private final ApplicationEventPublisher events;
    private final Moments moments;
    private final PatientWriting patient;
    private final Arrivals arrivals;

    @SuppressWarnings("TooManyParameters") // wiring
    ContentWriting(
            Contents contents,
            Revisions revisions,
            Addresses addresses,
            TagBook tagBook,
            TextRendering rendering,
            MemberDirectory members,
            AccessPolicy policy,
            Site site,
            ApplicationEventPublisher events,
            Moments moments,
            PatientWriting patient,
            Arrivals arrivals) {
        this.contents = contents;
        this.revisions = revisions;
        this.addresses = addresses;
        this.tagBook = tagBook;
        this.rendering = rendering;
        this.members = members;
        this.policy = policy;
        this.site = site;
        this.events = events;
        this.moments = moments;
        this.patient = patient;
        this.arrivals = arrivals;
    }

    /// Stores a new item with its first text. Throws [PathTaken] when something lives at its address already. Who may
    /// make the item anew if need be, does so through [PatientWriting].
    @Transactional
    public Saved create(Viewer viewer, Content fresh, NewText first) {
        policy.checkMayWrite(viewer);
        Origin origin = origin(viewer, first);
        return earlierAnswer(origin.authorId(), first.idempotencyKey()).orElseGet(() -> {
            Beginning beginning = beginning(new FirstText(fresh, first), origin);
            boolean waits = first.credit() == null
                    && fresh.mayHaveToWait()
                    && fresh.withholding().isEmpty()
                    && arrivals.mustWait(viewer, fresh, beginning.rendered());
            Step step = first.credit() == null ? Step.STARTED : Step.BROUGHT_IN;
            Saved saved = begin(viewer, step, List.of(waits ? beginning.waiting() : beginning))
                    .getFirst();
            succeeded(origin.authorId(), first.idempotencyKey());
            return saved;
        });
    }

    /// Stores several new items with their first texts, all or none, and asks the database about all of them at once.
    /// They count as brought in from elsewhere.
    /// Meant for a caller who does not repeat itself, so the keys of earlier answers are not looked at. Throws
    /// [PathTaken] like [#create], but the address that it names may be that of another one of them.
    @Transactional
    public List<Saved> createAll(Viewer viewer, List<FirstText> several) {
        policy.checkMayWrite(viewer);
        return begin(
                viewer,
                Step.BROUGHT_IN,
                several.stream()
                        .map(one -> beginning(one, origin(viewer, one.text())))
                        .toList());
    }

    private Beginning beginning(FirstText first, Origin origin) {
        Rendered rendered = rendered(first.text().text());
        ContentText text = first.text().text().taggedAlso(rendered.tags());
        return new Beginning(first.fresh(), origin, text, rendered, first.text().asEdit(), false);
    }

    private List<Saved> begin(Viewer viewer, Step step, List<Beginning> several) {
        List<Content> fresh = several.stream().map(Beginning::fresh).toList();
        addresses.checkFree(fresh.stream().map(Content::path).toList(), viewer);
        Map<String, Tag> tags = tagBook.open(
                several.stream().flatMap(one -> one.text().tags().stream()).toList());
        several.forEach(one -> one.begin(TagBook.among(tags, one.text().tags())));
        addresses.store(fresh, viewer);
        revisions.saveAllAndFlush(several.stream()
                .map(one -> new Revision(one.fresh(), one.edit(), false))
                .toList());
        List<ContentSaved> seen = several.stream()
                .filter(one -> one.fresh().withholding().isEmpty())
                .map(one -> saved(
                        one.fresh(),
                        one.rendered(),
                        Set.of(one.fresh().path()),
                        change(viewer, step, one.edit().comment(), one.rendered())))
                .toList();
        if (!seen.isEmpty()) {
            events.publishEvent(new ContentsSaved(seen));
        }
        several.stream().filter(Beginning::waits).map(Beginning::fresh).forEach(arrivals::tell);
        return fresh.stream()
                .map(content -> new Saved(content.ref(), content.revision(), Outcome.STORED))
                .toList();
    }

    /// Something new, and all that is known about it before it is stored.
    ///
    /// @param text with the tags that stand in its body
    /// @param waits whether others see it only when somebody has looked at it
    @SuppressWarnings("TooManyParameters") // used here only
    private record Beginning(
            Content fresh, Origin origin, ContentText text, Rendered rendered, ContentEdit edit, boolean waits) {

        Beginning waiting() {
            return new Beginning(fresh, origin, text, rendered, edit, true);
        }

        void begin(Set<Tag> tags) {
            fresh.begin(origin, text, rendered, tags);
            if (waits) {
                fresh.withhold(Withheld.WAITING, "", origin.at());
            }
        }
    }

    /// Stores a change of the text. Throws [EditConflict] when somebody else changed the same paragraph since.
    public Saved save(Viewer viewer, long id, ContentEdit edit) {
        return patient.write(() -> {
            Content content = contents.lock(id).orElseThrow(ContentMissing::new);
            policy.checkMayEdit(viewer, content);
            long editor = viewer.member().orElseThrow();
            return earlierAnswer(editor, edit.idempotencyKey()).orElseGet(() -> change(viewer, content, edit));
        });
    }

    private Saved change(Viewer viewer, Content content, ContentEdit edit) {
        boolean stale = edit.baseRevision() != content.revision();
        ContentText typed = stale ? mergedWithCurrent(content, edit) : edit.text();
        Rendered rendered = rendered(typed);
        ContentText text = typed.taggedAlso(rendered.tags());
        if (text.saysTheSameAs(content.text())) {
            succeeded(viewer.member().orElseThrow(), edit.idempotencyKey());
            return new Saved(content.ref(), content.revision(), Outcome.UNCHANGED);
        }
        arrivals.checkLinks(viewer, content, rendered);
        if (content.needsReason() && Characters.isBlank(edit.comment())) {
            throw new TextNotAccepted("content.reason-needed");
        }
        // Asked before anything is changed: a question makes Hibernate store what has changed so far.
        Instant now = moments.next();
        Set<Tag> tags = tagBook.named(text.tags());
        addresses.move(content, content.pathFor(text.title()), viewer);
        content.revise(viewer.member().orElseThrow(), now, text, rendered, tags);
        addresses.store(List.of(content), viewer);
        revisions.saveAndFlush(new Revision(content, edit, stale));
        succeeded(content.editorId(), edit.idempotencyKey());
        Step step = edit.minor() ? Step.CHANGED_SLIGHTLY : Step.CHANGED;
        announce(content, rendered, change(viewer, step, edit.comment(), rendered));
        return new Saved(content.ref(), content.revision(), stale ? Outcome.MERGED : Outcome.STORED);
    }

    /// Puts something into the bin, from where it can be taken back for a while.
    public void remove(Viewer viewer, long id, String reason) {
        patient.write(() -> remove(viewer, removable(viewer, id), reason));
    }

    /// Puts something into the bin, as long as nobody has changed it since a revision. Throws [ChangedSince]
    /// otherwise.
    public void removeUnchanged(Viewer viewer, long id, int revision, String reason) {
        patient.write(() -> {
            Content content = removable(viewer, id);
            if (content.revision() != revision) {
                throw new ChangedSince();
            }
            return remove(viewer, content, reason);
        });
    }

    /// Takes something out of the bin, as it was.
    public ContentRef takeOutOfBin(Viewer viewer, long id) {
        return patient.write(() -> {
            Content content = removable(viewer, id);
            content.whole().flatMap(contents::findById).filter(Content::isInBin).ifPresent(whole -> {
                throw new ContentInBin(whole.title());
            });
            partsThatWentWith(content).forEach(Content::takeOutOfBin);
            content.takeOutOfBin();
            contents.saveAndFlush(content);
            Rendered rendered = rendered(content.text());
            announce(content, rendered, change(viewer, Step.TAKEN_OUT_OF_BIN, "", rendered));
            return content.ref();
        });
    }

    /// Gives something another address; the present one leads there from now on. For kinds whose address says where
    /// they belong: whoever moves a thing there has checked that the person may. Throws [PathTaken].
    public void relocate(Viewer viewer, Content content, String newPath) {
        patient.write(() -> {
            addresses.move(content, newPath, viewer);
            addresses.store(List.of(content), viewer);
            Rendered rendered = rendered(content.text());
            announce(content, rendered, change(viewer, Step.MOVED, "", rendered));
            return content.path();
        });
    }

    private Content removable(Viewer viewer, long id) {
        Content content = contents.lock(id).orElseThrow(ContentMissing::new);
        policy.checkMayRemove(viewer, content);
        return content;
    }

    private ContentRef remove(Viewer viewer, Content content, String reason) {
        String why = OneLine.of(reason);
        if (Characters.isBlank(why) || why.length() > MAX_REASON) {
            throw new TextNotAccepted("content.removal-reason", MAX_REASON);
        }
        Instant now = moments.next();
        long remover = viewer.member().orElseThrow();
        contents.partsOf(content.id()).stream()
                .filter(part -> !part.isInBin())
                .forEach(part -> part.remove(remover, why, now));
        content.remove(remover, why, now);
        contents.saveAndFlush(content);
        events.publishEvent(new ContentRemoved(content.ref()));
        return content.ref();
    }

    /// What was removed at the very moment of the whole was removed with it; the rest had gone before.
    private List<Content> partsThatWentWith(Content whole) {
        return contents.partsOf(whole.id()).stream()
                .filter(part -> part.removal()
                        .map(Content.Removal::at)
                        .equals(whole.removal().map(Content.Removal::at)))
                .toList();
    }

    private Origin origin(Viewer viewer, NewText first) {
        long author = viewer.member().orElseThrow();
        Instant writtenAt = null;
        NewText.Credit credit = first.credit();
        if (credit != null) {
            policy.checkMayCredit(viewer);
            author = credit.authorId();
            writtenAt = credit.writtenAt();
        }
        Instant at = writtenAt == null ? moments.next() : writtenAt;
        return new Origin(
                author, at, site.language().toLanguageTag(), site.licence().id());
    }

    private Rendered rendered(ContentText text) {
        text.check();
        return rendering.renderToStore(text.body());
    }

    private Optional<Saved> earlierAnswer(long author, @Nullable String key) {
        return Optional.ofNullable(key)
                .flatMap(known -> revisions.findByAuthorIdAndIdempotencyKey(author, known))
                .flatMap(revision -> contents.findById(revision.contentId())
                        .map(content -> new Saved(
                                content.ref(),
                                revision.number(),
                                revision.isMerged() ? Outcome.MERGED : Outcome.STORED)));
    }

    private ContentText mergedWithCurrent(Content content, ContentEdit edit) {
        ContentText base = revisions
                .findByContentIdAndNumber(content.id(), edit.baseRevision())
                .orElseThrow(() -> new TextNotAccepted("content.base-unknown", edit.baseRevision()))
                .text();
        return ThreeWayMerge.of(base, content.text(), edit.text())
                .orElseThrow(() -> new EditConflict(base, content.text(), edit.text(), current(content)));
    }

    private RevisionSummary current(Content content) {
        RevisionRow row =
                revisions.rows(content.id(), List.of(content.revision())).getFirst();
        return row.by(members.one(row.authorId()));
    }

    private void succeeded(long member, @Nullable String key) {
        if (key != null) {
            events.publishEvent(new AttemptSucceeded(member, key));
        }
    }

    /// Nobody hears of what is kept from others.
    private void announce(Content content, Rendered rendered, Change change) {
        if (content.withholding().isPresent()) {
            return;
        }
        events.publishEvent(new ContentsSaved(List.of(saved(content, rendered, addresses.of(content), change))));
    }

    private static Change change(Viewer viewer, Step step, String comment, Rendered rendered) {
        return new Change(step, viewer.member().orElseThrow(), comment, rendered.mentions());
    }

    static ContentSaved saved(Content content, Rendered rendered, Set<String> paths, Change change) {
        return new ContentSaved(
                content.ref(),
                content.revision(),
                paths,
                rendered.links(),
                new Surroundings(
                        content.whole(),
                        content.group(),
                        content.findable().tags().keySet()),
                change);
    }
}
