package org.commonweave.transfer.wordpress;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweave.base.Viewer;
import org.commonweave.content.PathIndex;
import org.commonweave.content.TextRendering;
import org.commonweave.content.file.StoredFiles;
import org.commonweave.site.AdministratorsOnly;
import org.commonweave.transfer.Findings;
import org.commonweave.transfer.GroupChoice;
import org.commonweave.transfer.ImportLock;
import org.commonweave.transfer.ImportMemory;
import org.commonweave.transfer.ImportReport;
import org.commonweave.transfer.ImportReport.BlogFigures;
import org.commonweave.transfer.Progress;
import org.springframework.stereotype.Service;

/// Makes stories, pages and discussions of an export of WordPress.
///
/// The same export again changes nothing, a later one brings what is new. An import that was interrupted goes on where
/// it stopped when it is started again.
@Service
public class WordPressImport {

    private final ImportLock lock;
    private final GroupChoice groups;
    private final ImportMemory memory;
    private final SiteWriting writing;
    private final PathIndex paths;
    private final StoredFiles files;
    private final TextRendering rendering;
    private final Clock clock;

    WordPressImport(
            ImportLock lock,
            GroupChoice groups,
            ImportMemory memory,
            SiteWriting writing,
            PathIndex paths,
            StoredFiles files,
            TextRendering rendering,
            Clock clock) {
        this.lock = lock;
        this.groups = groups;
        this.memory = memory;
        this.writing = writing;
        this.paths = paths;
        this.files = files;
        this.rendering = rendering;
        this.clock = clock;
    }

    /// Says what an import would do, and what would be lost, without changing anything. For administrators.
    public ImportReport tryOut(Viewer viewer, WordPressSource source, Progress progress) {
        return alone(viewer, source, progress, true);
    }

    /// Imports an export. For administrators, who keep order in the group for the comments if there is one.
    public ImportReport run(Viewer viewer, WordPressSource source, Progress progress) {
        return alone(viewer, source, progress, false);
    }

    private ImportReport alone(Viewer viewer, WordPressSource source, Progress progress, boolean isTrial) {
        AdministratorsOnly.check(viewer);
        source.check();
        return lock.holding(() -> carry(viewer, source, progress, isTrial));
    }

    private ImportReport carry(Viewer viewer, WordPressSource source, Progress progress, boolean isTrial) {
        Findings findings = new Findings();
        ExportFiles export = ExportFiles.of(source);
        Optional<GroupChoice.Chosen> there = groups.find(viewer, source.group());
        ExportPlan plan =
                LookingThrough.through(export, memory.addresses(source.name()), this::taken, progress, findings);
        MediaKeeping media = new MediaKeeping(MediaFolder.of(source), files, viewer, isTrial, findings);
        PostMaking making = new PostMaking(source, export.site(), plan, media, rendering, findings, clock);
        ItemWork work = isTrial
                ? new ItemTrial(findings, memory, source.name())
                : writing.begin(viewer, source, export.site(), plan, there, findings);
        for (int level = 0; level <= plan.deepest(); level++) {
            new ItemBelt(source.name(), export, plan, making, memory, level).carry(work, progress);
        }
        work.finish(media.kept());
        GroupChoice.Chosen group = work.group(there.orElse(GroupChoice.Chosen.later(source.group())));
        findings.blog(new BlogFigures(
                (int) plan.items().stream().filter(item -> !item.isPage()).count(),
                (int) plan.items().stream().filter(Planned::isPage).count(),
                work.comments(),
                work.mentions(),
                group.name(),
                group.path()));
        return findings.report();
    }

    private Set<String> taken(Collection<String> wanted) {
        return paths.owners(wanted).entrySet().stream()
                .filter(owner -> owner.getValue().isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
