package org.commonweave.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.commonweave.base.Refusal;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentInBin;
import org.commonweave.content.ContentText;
import org.commonweave.content.EditConflict;
import org.commonweave.content.PathIndex;
import org.commonweave.content.file.StoredFiles;
import org.commonweave.markup.LinkRewriter;
import org.commonweave.markup.TextRefused;
import org.commonweave.site.AdministratorsOnly;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.Problem.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Makes pages of a folder of text files.
///
/// The same folder again changes only what has changed in it. An import that was interrupted goes on where it stopped
/// when it is started again. What was changed here meanwhile is merged, or left alone and told.
@Service
public class FolderImport {

    /// A transaction costs as much as some pages; a failure repeats at most these.
    private static final int PAGES_AT_ONCE = 50;

    private static final int PATHS_AT_ONCE = 500;

    private final ReentrantLock busy = new ReentrantLock();
    private final PageWriting writing;
    private final ImportItems items;
    private final StoredFiles files;
    private final PathIndex paths;
    private final TransactionOperations transaction;

    FolderImport(
            PageWriting writing,
            ImportItems items,
            StoredFiles files,
            PathIndex paths,
            TransactionOperations transaction) {
        this.writing = writing;
        this.items = items;
        this.files = files;
        this.paths = paths;
        this.transaction = transaction;
    }

    /// Says what an import would do, and what would be lost, without changing anything. For administrators.
    public ImportReport tryOut(Viewer viewer, ImportSource source, Progress progress) {
        return alone(viewer, source, progress, true);
    }

    /// Imports a folder. For administrators.
    public ImportReport run(Viewer viewer, ImportSource source, Progress progress) {
        return alone(viewer, source, progress, false);
    }

    private ImportReport alone(Viewer viewer, ImportSource source, Progress progress, boolean isDryRun) {
        AdministratorsOnly.check(viewer);
        if (!busy.tryLock()) {
            throw new ImportRefused("transfer.refused.busy");
        }
        try {
            Findings findings = new Findings();
            SourceTree tree = SourceTree.of(source.folder(), findings);
            ImportPlan plan = plan(source, tree, progress, findings);
            FileKeeping keeping = new FileKeeping(tree, files, viewer, isDryRun, findings);
            Run run = new Run(viewer, source, tree, plan, keeping, findings, isDryRun);
            List<PlannedPage> pages = List.copyOf(plan.pages());
            for (int done = 0; done < pages.size(); done += PAGES_AT_ONCE) {
                progress.at(Progress.Step.WRITING, done, pages.size());
                run.write(pages.subList(done, Math.min(done + PAGES_AT_ONCE, pages.size())));
            }
            progress.at(Progress.Step.WRITING, pages.size(), pages.size());
            return findings.report();
        } finally {
            busy.unlock();
        }
    }

    private ImportPlan plan(ImportSource source, SourceTree tree, Progress progress, Findings findings) {
        Map<String, String> titles = new LinkedHashMap<>();
        List<String> files = new ArrayList<>();
        tree.files().forEach(files::add);
        for (int done = 0; done < files.size(); done++) {
            String file = files.get(done);
            if (SourceTree.isPage(file)) {
                Findings ofFile = new Findings();
                PageDraft.read(tree.place(file), file, List.of(), ofFile)
                        .ifPresentOrElse(draft -> titles.put(file, draft.text().title()), () -> findings.leave(ofFile));
            }
            if (done % PAGES_AT_ONCE == 0) {
                progress.at(Progress.Step.LOOKING, done, files.size());
            }
        }
        return new PlanMaking(source, titles).plan();
    }

    /// Gives out addresses with respect to what is in the commons already.
    private final class PlanMaking {

        private final Map<String, String> titles;
        private final Map<String, String> known;

        PlanMaking(ImportSource source, Map<String, String> titles) {
            this.titles = titles;
            this.known = items.addresses(source.name()).stream()
                    .collect(Collectors.toMap(ImportItems.Address::file, ImportItems.Address::path));
        }

        /// Addresses that turn out to be taken lead to a new plan, in which others may be wanted.
        ImportPlan plan() {
            Set<String> unfit = new HashSet<>();
            while (true) {
                Set<String> taken = new HashSet<>(unfit);
                taken.addAll(known.values());
                ImportPlan plan = ImportPlan.of(titles, known, taken);
                Set<String> foreign = foreign(plan);
                if (foreign.isEmpty()) {
                    return plan;
                }
                unfit.addAll(foreign);
            }
        }

        private Set<String> foreign(ImportPlan plan) {
            List<String> fresh = plan.pages().stream()
                    .filter(page -> !known.containsKey(page.file()))
                    .map(PlannedPage::path)
                    .toList();
            Set<String> foreign = new HashSet<>();
            for (int i = 0; i < fresh.size(); i += PATHS_AT_ONCE) {
                paths.owners(fresh.subList(i, Math.min(i + PATHS_AT_ONCE, fresh.size())))
                        .forEach((path, owner) -> owner.ifPresent(_ -> foreign.add(path)));
            }
            return foreign;
        }
    }

    /// One import under way.
    private final class Run {

        private final Viewer viewer;
        private final ImportSource source;
        private final SourceTree tree;
        private final ImportPlan plan;
        private final FileKeeping keeping;
        private final Findings findings;
        private final boolean isDryRun;

        Run(
                Viewer viewer,
                ImportSource source,
                SourceTree tree,
                ImportPlan plan,
                FileKeeping keeping,
                Findings findings,
                boolean isDryRun) {
            this.viewer = viewer;
            this.source = source;
            this.tree = tree;
            this.plan = plan;
            this.keeping = keeping;
            this.findings = findings;
            this.isDryRun = isDryRun;
        }

        void write(List<PlannedPage> pages) {
            Map<PlannedPage, PageDraft> drafts = new LinkedHashMap<>();
            pages.forEach(page -> draft(page).ifPresent(draft -> drafts.put(page, draft)));
            if (isDryRun) {
                drafts.forEach((page, draft) -> findings.page(writing.expected(source.name(), page, draft)));
            } else {
                together(drafts);
            }
        }

        /// A refusal undoes the whole transaction; then each page is written in one of its own.
        private void together(Map<PlannedPage, PageDraft> drafts) {
            try {
                List<PageFate> fates = Optional.ofNullable(transaction.execute(_ -> drafts.entrySet().stream()
                                .map(entry -> writing.write(viewer, source.name(), entry.getKey(), entry.getValue()))
                                .toList()))
                        .orElseThrow();
                fates.forEach(findings::page);
            } catch (Refusal _) {
                drafts.forEach(this::alone);
            }
        }

        private void alone(PlannedPage page, PageDraft draft) {
            try {
                findings.page(
                        Optional.ofNullable(transaction.execute(_ -> writing.write(viewer, source.name(), page, draft)))
                                .orElseThrow());
            } catch (Refusal refusal) {
                findings.page(PageFate.LEFT);
                findings.problem(page.file(), kind(refusal), refusal.sentence());
            }
        }

        private static Kind kind(Refusal refusal) {
            return switch (refusal) {
                case EditConflict _ -> Kind.CONFLICT;
                case ContentInBin _ -> Kind.REMOVED_HERE;
                default -> Kind.NOT_ACCEPTED;
            };
        }

        private Optional<PageDraft> draft(PlannedPage page) {
            if (page.isListing()) {
                return Optional.of(listing(page));
            }
            Optional<PageDraft> draft = PageDraft.read(tree.place(page.file()), page.file(), source.tags(), findings);
            draft.map(PageDraft::author).ifPresent(findings::author);
            return draft.flatMap(read -> linked(page, read));
        }

        private Optional<PageDraft> linked(PlannedPage page, PageDraft draft) {
            try {
                LinkTargets targets = new LinkTargets(page.file(), tree, plan, keeping::keep, findings);
                String body = LinkRewriter.rewrite(draft.text().body(), targets);
                return Optional.of(new PageDraft(draft.text().withBody(body), draft.author(), draft.date()));
            } catch (TextRefused refused) {
                findings.problem(page.file(), Kind.TOO_LARGE, "");
                return Optional.empty();
            }
        }

        private PageDraft listing(PlannedPage folder) {
            String links = plan.below(folder).stream()
                    .map(page -> "- [" + page.title().replaceAll("[\\[\\]]", "") + "](" + page.path() + ")\n")
                    .collect(Collectors.joining());
            return new PageDraft(new ContentText(folder.title(), "", links, source.tags()), null, null);
        }
    }
}
