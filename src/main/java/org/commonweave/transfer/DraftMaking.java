package org.commonweave.transfer;

import java.util.Optional;
import java.util.stream.Collectors;
import org.commonweave.content.ContentText;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.content.TextRendering;
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
    private final TextRendering rendering;
    private final Findings findings;

    DraftMaking(
            ImportSource source,
            SourceTree tree,
            ImportPlan plan,
            FileKeeping keeping,
            TextRendering rendering,
            Findings findings) {
        this.source = source;
        this.tree = tree;
        this.plan = plan;
        this.keeping = keeping;
        this.rendering = rendering;
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

    /// Rendered here already, so that what would be refused is known before it is written, and is ready when it is.
    private Optional<PageDraft> linked(PlannedPage page, PageDraft draft) {
        try {
            LinkTargets targets = new LinkTargets(page.file(), tree, plan, keeping::keep, findings);
            PageDraft linked = draft.withBody(LinkRewriter.rewrite(draft.text().body(), targets));
            rendering.render(linked.text().body());
            return Optional.of(linked);
        } catch (TextRefused refused) {
            findings.problem(page.file(), Kind.TOO_LARGE, refused);
        } catch (TextNotAccepted refused) {
            findings.problem(page.file(), Kind.TOO_LARGE, refused.sentence());
        }
        return Optional.empty();
    }

    private PageDraft listing(PlannedPage folder) {
        String links = plan.below(folder).stream()
                .map(page -> "- [" + page.title().replaceAll("[\\[\\]]", "") + "](" + page.path() + ")\n")
                .collect(Collectors.joining());
        return new PageDraft(new ContentText(folder.title(), "", links, source.tags()), null, null);
    }
}
