package org.commonweave.transfer.wordpress;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commonweave.base.OutOfOrder;
import org.commonweave.base.Refusal;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentInBin;
import org.commonweave.content.ContentWriting;
import org.commonweave.content.EditConflict;
import org.commonweave.content.NewText;
import org.commonweave.content.NewText.Credit;
import org.commonweave.content.PatientWriting;
import org.commonweave.content.Saved;
import org.commonweave.content.file.LeadPictureService;
import org.commonweave.story.NewStory;
import org.commonweave.story.StoryService;
import org.commonweave.transfer.Findings;
import org.commonweave.transfer.ImportMemory;
import org.commonweave.transfer.ImportMemory.Fresh;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.Known;
import org.commonweave.transfer.OldAddresses;
import org.commonweave.transfer.OldAddresses.Moved;
import org.commonweave.transfer.Problem.Kind;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.springframework.stereotype.Component;

/// Writes stories and pages through the same door as everybody, and remembers with which text.
@Component
class PostWriting {

    private final ImportMemory memory;
    private final StoryService stories;
    private final WikiService wiki;
    private final ContentWriting writing;
    private final LeadPictureService pictures;
    private final OldAddresses old;
    private final EntityManager entities;
    private final PatientWriting patient;

    @SuppressWarnings("TooManyParameters") // wiring
    PostWriting(
            ImportMemory memory,
            StoryService stories,
            WikiService wiki,
            ContentWriting writing,
            LeadPictureService pictures,
            OldAddresses old,
            EntityManager entities,
            PatientWriting patient) {
        this.memory = memory;
        this.stories = stories;
        this.wiki = wiki;
        this.writing = writing;
        this.pictures = pictures;
        this.old = old;
        this.entities = entities;
        this.patient = patient;
    }

    /// Begins one import.
    Run begin(Viewer viewer, WordPressSource source, ExportPlan plan, AuthorProfiles authors, Findings findings) {
        return new Run(viewer, source, plan, authors, findings);
    }

    /// One import under way.
    final class Run {

        private final Viewer viewer;
        private final WordPressSource source;
        private final ExportPlan plan;
        private final AuthorProfiles authors;
        private final Findings findings;
        private final String comment;

        private Run(Viewer viewer, WordPressSource source, ExportPlan plan, AuthorProfiles authors, Findings findings) {
            this.viewer = viewer;
            this.source = source;
            this.plan = plan;
            this.authors = authors;
            this.findings = findings;
            this.comment = Words.say("transfer.comment", source.name());
        }

        /// Writes some items, and says which of them are here now, by their numbers there.
        Map<Long, Long> write(List<Prepared> items) {
            items.stream().map(Prepared::author).forEach(authors::introduce);
            Map<Long, Long> here = new HashMap<>();
            List<Prepared> changed = new ArrayList<>();
            for (Prepared item : items) {
                if (item.expected() == PageFate.UNCHANGED) {
                    findings.page(PageFate.UNCHANGED);
                    here.put(
                            item.item().id(),
                            Objects.requireNonNull(item.before()).contentId());
                } else {
                    changed.add(item);
                }
            }
            if (!changed.isEmpty()) {
                writeChanged(changed, here);
            }
            return here;
        }

        private record Written(Prepared item, long content, PageFate fate) {}

        /// A refusal undoes all of them; then each is written in a transaction of its own.
        private void writeChanged(List<Prepared> items, Map<Long, Long> here) {
            try {
                patient.write(() -> together(items)).forEach(written -> {
                    findings.page(written.fate());
                    here.put(written.item().item().id(), written.content());
                });
            } catch (OutOfOrder trouble) {
                throw trouble;
            } catch (Refusal refusal) {
                if (items.size() > 1) {
                    items.forEach(item -> writeChanged(List.of(item), here));
                } else {
                    findings.page(PageFate.LEFT);
                    findings.problem(items.getFirst().label(), kind(refusal), refusal.sentence());
                }
            }
        }

        private static Kind kind(Refusal refusal) {
            return switch (refusal) {
                case EditConflict _ -> Kind.CONFLICT;
                case ContentInBin _ -> Kind.REMOVED_HERE;
                default -> Kind.NOT_ACCEPTED;
            };
        }

        private List<Written> together(List<Prepared> items) {
            List<Written> written = new ArrayList<>();
            written.addAll(start(items.stream()
                    .filter(item -> item.before() == null && !item.item().isPage())
                    .toList()));
            written.addAll(start(items.stream()
                    .filter(item -> item.before() == null && item.item().isPage())
                    .toList()));
            for (Prepared item : items) {
                Known before = item.before();
                if (before != null) {
                    written.add(new Written(item, before.contentId(), change(item, before)));
                    letGo();
                }
            }
            noteAddresses(written);
            return written;
        }

        /// Everything in the session is looked at again for each query, so what is written is let go.
        private void letGo() {
            entities.flush();
            entities.clear();
        }

        /// Several of one kind.
        private List<Written> start(List<Prepared> items) {
            if (items.isEmpty()) {
                return List.of();
            }
            List<Saved> saved = items.getFirst().item().isPage()
                    ? wiki.startAll(
                            viewer,
                            items.stream()
                                    .map(item -> new NewPage(
                                            fresh(item),
                                            item.item().slug(),
                                            item.item().parent()))
                                    .toList())
                    : stories.startAll(
                            viewer,
                            items.stream()
                                    .map(item -> new NewStory(
                                            fresh(item), item.item().slug()))
                                    .toList());
            List<Fresh> remembered = new ArrayList<>();
            List<Written> written = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                Prepared item = items.get(i);
                long content = saved.get(i).content().id();
                remembered.add(new Fresh(item.item().key(), item.item().path(), content, item.hash()));
                written.add(new Written(item, content, PageFate.NEW));
                illustrate(item, content);
            }
            memory.remember(source.name(), remembered);
            letGo();
            return written;
        }

        private NewText fresh(Prepared item) {
            return new NewText(item.text(), comment, new Credit(authors.id(item.author()), item.date()), null);
        }

        private void illustrate(Prepared item, long content) {
            Optional.ofNullable(item.picture())
                    .ifPresent(picture -> pictures.choose(viewer, content, Optional.of(picture)));
        }

        private PageFate change(Prepared item, Known before) {
            if (before.isTakenBack()) {
                writing.takeOutOfBin(viewer, before.contentId());
            }
            ContentEdit edit =
                    new ContentEdit(item.text(), before.revision(), Words.say("transfer.comment.again"), false, null);
            Saved saved = item.item().isPage()
                    ? wiki.edit(viewer, before.contentId(), edit)
                    : stories.edit(viewer, before.contentId(), edit);
            boolean isMerged = saved.outcome() == Saved.Outcome.MERGED;
            int based = isMerged ? before.revision() : saved.revision();
            memory.rewritten(source.name(), item.item().key(), item.hash(), based);
            if (before.isTakenBack()) {
                return PageFate.NEW;
            }
            return isMerged
                    ? PageFate.MERGED
                    : saved.outcome() == Saved.Outcome.STORED ? PageFate.CHANGED : PageFate.UNCHANGED;
        }

        private void noteAddresses(List<Written> written) {
            old.note(
                    source.name(),
                    written.stream()
                            .flatMap(one -> plan.oldAddresses(one.item().item()).stream()
                                    .map(address -> new Moved(
                                            address,
                                            one.content(),
                                            one.item().item().path())))
                            .toList());
        }
    }
}
