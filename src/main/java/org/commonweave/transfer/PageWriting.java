package org.commonweave.transfer;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.commonweave.member.ImportedAuthor;
import org.commonweave.member.ImportedAuthors;
import org.commonweave.transfer.DraftCheck.Checked;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.Problem.Kind;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes imported pages through the same door as everybody, and remembers with which text.
@Component
class PageWriting {

    /// Takes the pages of an import, some at a time.
    @FunctionalInterface
    interface Batches {

        void write(List<Checked> pages);
    }

    private final ImportItems items;
    private final WikiService wiki;
    private final ContentWriting writing;
    private final ImportedAuthors authors;
    private final EntityManager entities;
    private final PatientWriting patient;
    private final Clock clock;

    PageWriting(
            ImportItems items,
            WikiService wiki,
            ContentWriting writing,
            ImportedAuthors authors,
            EntityManager entities,
            PatientWriting patient,
            Clock clock) {
        this.items = items;
        this.wiki = wiki;
        this.writing = writing;
        this.authors = authors;
        this.entities = entities;
        this.patient = patient;
        this.clock = clock;
    }

    /// Writes the pages of one import.
    Batches batches(Viewer viewer, ImportSource source, Findings findings) {
        return new Run(viewer, source, findings)::write;
    }

    /// What earlier imports have made of some files of a source.
    List<Known> known(ImportSource source, Collection<String> files) {
        return items.known(source.name(), files);
    }

    /// Only says what would become of the pages, as far as that can be seen without writing them.
    static Batches expecting(Findings findings) {
        return pages -> pages.stream().map(Checked::expected).forEach(findings::page);
    }

    /// One import under way.
    private final class Run {

        private final Viewer viewer;
        private final ImportSource source;
        private final Findings findings;
        private final String comment;
        private final Map<String, Long> authorIds = new HashMap<>();

        Run(Viewer viewer, ImportSource source, Findings findings) {
            this.viewer = viewer;
            this.source = source;
            this.findings = findings;
            this.comment = Words.say("transfer.comment", source.name());
        }

        /// What would stay as it is needs no transaction. A refusal undoes all of them; then each page is written in
        /// a transaction of its own.
        void write(List<Checked> pages) {
            pages.stream()
                    .filter(page -> page.before() == null)
                    .map(Checked::draft)
                    .forEach(this::introduceAuthor);
            List<Checked> changed = new ArrayList<>();
            pages.forEach(page -> {
                if (page.expected() == PageFate.UNCHANGED) {
                    findings.page(PageFate.UNCHANGED);
                } else {
                    changed.add(page);
                }
            });
            if (!changed.isEmpty()) {
                writeChanged(changed);
            }
        }

        private void writeChanged(List<Checked> pages) {
            try {
                patient.write(() -> together(pages)).forEach(findings::page);
            } catch (OutOfOrder trouble) {
                throw trouble;
            } catch (Refusal refusal) {
                if (pages.size() > 1) {
                    pages.forEach(page -> writeChanged(List.of(page)));
                } else {
                    findings.page(PageFate.LEFT);
                    findings.problem(pages.getFirst().page().file(), kind(refusal), refusal.sentence());
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

        /// New pages all at once, the others one after the other. Everything in the session is looked at again for each
        /// query, so what is written is let go.
        private List<PageFate> together(List<Checked> pages) {
            List<PageFate> fates = new ArrayList<>(
                    start(pages.stream().filter(page -> page.before() == null).toList()));
            for (Checked page : pages) {
                Known before = page.before();
                if (before != null) {
                    fates.add(change(before, page.draft()));
                    letGo();
                }
            }
            return fates;
        }

        private void letGo() {
            entities.flush();
            entities.clear();
        }

        private List<PageFate> start(List<Checked> pages) {
            if (pages.isEmpty()) {
                return List.of();
            }
            List<Saved> saved =
                    wiki.startAll(viewer, pages.stream().map(this::fresh).toList());
            List<ImportItem> written = new ArrayList<>();
            for (int i = 0; i < pages.size(); i++) {
                Checked page = pages.get(i);
                written.add(new ImportItem(
                        source.name(),
                        page.page().file(),
                        page.page().path(),
                        saved.get(i).content().id(),
                        page.draft().hash(),
                        clock.instant()));
            }
            items.saveAll(written);
            letGo();
            return Collections.nCopies(pages.size(), PageFate.NEW);
        }

        private NewPage fresh(Checked checked) {
            PlannedPage page = checked.page();
            NewText text = new NewText(checked.draft().text(), comment, credit(checked.draft()), null);
            return new NewPage(text, page.slug(), page.parent());
        }

        private PageFate change(Known known, PageDraft draft) {
            String hash = draft.hash();
            if (known.isTakenBack()) {
                writing.takeOutOfBin(viewer, known.contentId());
            }
            ContentEdit edit =
                    new ContentEdit(draft.text(), known.revision(), Words.say("transfer.comment.again"), false, null);
            Saved saved = wiki.edit(viewer, known.contentId(), edit);
            ImportItem item =
                    items.findBySourceAndFile(source.name(), known.file()).orElseThrow();
            if (saved.outcome() == Saved.Outcome.MERGED) {
                item.merged(hash, clock.instant());
                return PageFate.MERGED;
            }
            item.imported(hash, saved.revision(), clock.instant());
            if (known.isTakenBack()) {
                return PageFate.NEW;
            }
            return saved.outcome() == Saved.Outcome.STORED ? PageFate.CHANGED : PageFate.UNCHANGED;
        }

        /// In a transaction of its own, so that a page that is refused does not undo the profile that others point at.
        private void introduceAuthor(PageDraft draft) {
            String name = draft.author();
            if (name != null) {
                authorIds.computeIfAbsent(
                        name,
                        _ -> authors.profile(ImportedAuthor.named(source.name(), name))
                                .id());
            }
        }

        private Credit credit(PageDraft draft) {
            long author = Optional.ofNullable(draft.author())
                    .map(authorIds::get)
                    .or(viewer::member)
                    .orElseThrow();
            return new Credit(author, notInTheFuture(draft.date()));
        }

        private @Nullable Instant notInTheFuture(@Nullable Instant date) {
            return date == null || date.isAfter(clock.instant()) ? null : date;
        }
    }
}
