package org.commonweave.transfer;

import java.util.Optional;
import java.util.stream.Collectors;
import org.commonweave.content.ContentText;
import org.commonweave.markup.LinkRewriter;
import org.commonweave.markup.TextRefused;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.Problem.Kind;

/// Makes of each file of one import what its page is to say, with links that lead to pages.
final class DraftMaking {

    /// A page and what it is to say.
    record Drafted(PlannedPage page, PageDraft draft) {}

    private final ImportSource source;
    private final SourceTree tree;
    private final ImportPlan plan;
    private final FileKeeping keeping;
    private final Findings findings;

    DraftMaking(ImportSource source, SourceTree tree, ImportPlan plan, FileKeeping keeping, Findings findings) {
        this.source = source;
        this.tree = tree;
        this.plan = plan;
        this.keeping = keeping;
        this.findings = findings;
    }

    /// Nothing if it cannot become a page, which the findings say then.
    Optional<Drafted> drafted(PlannedPage page) {
        Optional<Drafted> drafted = draft(page).map(draft -> new Drafted(page, draft));
        if (drafted.isEmpty()) {
            findings.page(PageFate.LEFT);
        }
        return drafted;
    }

    private Optional<PageDraft> draft(PlannedPage page) {
        if (page.isListing()) {
            return Optional.of(listing(page));
        }
        Optional<PageDraft> draft = PageDraft.read(tree.place(page.file()), page, source.tags(), findings);
        draft.map(PageDraft::author).ifPresent(findings::author);
        return draft.flatMap(read -> linked(page, read));
    }

    private Optional<PageDraft> linked(PlannedPage page, PageDraft draft) {
        try {
            LinkTargets targets = new LinkTargets(page.file(), tree, plan, keeping::keep, findings);
            return Optional.of(draft.withBody(LinkRewriter.rewrite(draft.text().body(), targets)));
        } catch (TextRefused refused) {
            findings.problem(page.file(), Kind.TOO_LARGE, refused);
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
