package org.commonweave.transfer;

import java.util.List;
import org.commonweave.base.Viewer;
import org.commonweave.content.TextRendering;
import org.commonweave.content.file.StoredFiles;
import org.commonweave.site.AdministratorsOnly;
import org.springframework.stereotype.Service;

/// Makes pages of a folder of text files.
///
/// The same folder again changes only what has changed in it. An import that was interrupted goes on where it stopped
/// when it is started again. What was changed here meanwhile is merged, or left alone and told.
@Service
public class FolderImport {

    private final ImportLock lock;
    private final PlanMaking planning;
    private final PageWriting writing;
    private final StoredFiles files;
    private final TextRendering rendering;

    FolderImport(
            ImportLock lock, PlanMaking planning, PageWriting writing, StoredFiles files, TextRendering rendering) {
        this.lock = lock;
        this.planning = planning;
        this.writing = writing;
        this.files = files;
        this.rendering = rendering;
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
        return lock.holding(() -> {
            Findings findings = new Findings();
            SourceTree tree = SourceTree.of(source.folder(), findings);
            ImportPlan plan = planning.plan(source, tree, progress, findings);
            FileKeeping keeping = new FileKeeping(tree, files, viewer, isDryRun, findings);
            DraftMaking drafts = new DraftMaking(source, tree, plan, keeping, findings);
            DraftCheck check = new DraftCheck(files -> writing.known(source, files), rendering::render, findings);
            PageWriting.Batches batches =
                    isDryRun ? PageWriting.expecting(findings) : writing.batches(viewer, source, findings);
            new Conveyor(drafts, check, batches, progress).carry(List.copyOf(plan.pages()));
            return findings.report();
        });
    }
}
