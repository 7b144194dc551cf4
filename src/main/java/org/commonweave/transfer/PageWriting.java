package org.commonweave.transfer;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweave.base.Refusal;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentInBin;
import org.commonweave.content.EditConflict;
import org.commonweave.content.NewText;
import org.commonweave.content.NewText.Credit;
import org.commonweave.content.Saved;
import org.commonweave.member.ImportedAuthor;
import org.commonweave.member.ImportedAuthors;
import org.commonweave.transfer.DraftMaking.Drafted;
import org.commonweave.transfer.ImportItems.Known;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.Problem.Kind;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Writes imported pages through the same door as everybody, and remembers with which text.
@Component
class PageWriting {

    /// Takes the pages of an import, some at a time.
    @FunctionalInterface
    interface Batches {

        void write(List<Drafted> pages);
    }

    private final ImportItems items;
    private final WikiService wiki;
    private final ImportedAuthors authors;
    private final EntityManager entities;
    private final TransactionOperations transaction;
    private final Clock clock;

    PageWriting(
            ImportItems items,
            WikiService wiki,
            ImportedAuthors authors,
            EntityManager entities,
            TransactionOperations transaction,
            Clock clock) {
        this.items = items;
        this.wiki = wiki;
        this.authors = authors;
        this.entities = entities;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Writes the pages of one import.
    Batches batches(Viewer viewer, ImportSource source, Findings findings) {
        return new Run(viewer, source, findings)::write;
    }

    /// Only says what would become of the pages, as far as that can be seen without writing them.
    Batches expecting(ImportSource source, Findings findings) {
        return pages -> {
            Map<String, Known> known = known(source, pages);
            pages.forEach(
                    drafted -> findings.page(expected(known.get(drafted.page().file()), drafted)));
        };
    }

    private static PageFate expected(@Nullable Known known, Drafted drafted) {
        if (known == null) {
            return PageFate.NEW;
        }
        return known.hash().equals(drafted.draft().hash()) ? PageFate.UNCHANGED : PageFate.CHANGED;
    }

    private Map<String, Known> known(ImportSource source, List<Drafted> pages) {
        List<String> files =
                pages.stream().map(drafted -> drafted.page().file()).toList();
        return files.isEmpty()
                ? Map.of()
                : items.known(source.name(), files).stream()
                        .collect(Collectors.toMap(Known::file, Function.identity()));
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

        /// A refusal undoes the whole transaction; then each page is written in one of its own.
        void write(List<Drafted> pages) {
            pages.stream().map(Drafted::draft).forEach(this::introduceAuthor);
            Map<String, Known> known = known(source, pages);
            try {
                List<PageFate> fates = new ArrayList<>();
                transaction.executeWithoutResult(_ -> pages.forEach(
                        page -> fates.add(write(page, known.get(page.page().file())))));
                fates.forEach(findings::page);
            } catch (Refusal _) {
                pages.forEach(page -> writeAlone(page, known.get(page.page().file())));
            }
        }

        private void writeAlone(Drafted page, @Nullable Known known) {
            try {
                transaction.executeWithoutResult(_ -> findings.page(write(page, known)));
            } catch (Refusal refusal) {
                findings.page(PageFate.LEFT);
                findings.problem(page.page().file(), kind(refusal), refusal.sentence());
            }
        }

        private static Kind kind(Refusal refusal) {
            return switch (refusal) {
                case EditConflict _ -> Kind.CONFLICT;
                case ContentInBin _ -> Kind.REMOVED_HERE;
                default -> Kind.NOT_ACCEPTED;
            };
        }

        /// Everything in the session is looked at again for each query, so what is written is let go.
        private PageFate write(Drafted drafted, @Nullable Known known) {
            String hash = drafted.draft().hash();
            if (known != null && known.hash().equals(hash)) {
                return PageFate.UNCHANGED;
            }
            PageFate fate = known == null ? start(drafted, hash) : change(known, drafted.draft(), hash);
            entities.flush();
            entities.clear();
            return fate;
        }

        private PageFate start(Drafted drafted, String hash) {
            PlannedPage page = drafted.page();
            NewText text = new NewText(drafted.draft().text(), comment, credit(drafted.draft()), null);
            Saved saved = wiki.start(viewer, new NewPage(text, page.slug(), page.parent()));
            items.save(new ImportItem(source.name(), page, saved.content().id(), hash, clock.instant()));
            return PageFate.NEW;
        }

        private PageFate change(Known known, PageDraft draft, String hash) {
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
