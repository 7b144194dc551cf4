package org.commonweave.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweave.content.PathIndex;
import org.springframework.stereotype.Component;

/// Looks through a folder and gives out addresses, with respect to what is in the commons already.
@Component
class PlanMaking {

    private static final int FILES_BETWEEN_SIGNS = 50;
    private static final int PATHS_AT_ONCE = 500;

    private final ImportItems items;
    private final PathIndex paths;

    PlanMaking(ImportItems items, PathIndex paths) {
        this.items = items;
        this.paths = paths;
    }

    ImportPlan plan(ImportSource source, SourceTree tree, Progress progress, Findings findings) {
        Map<String, String> known = items.addresses(source.name()).stream()
                .collect(Collectors.toMap(ImportItems.Address::file, ImportItems.Address::path));
        return withFreeAddresses(titles(tree, progress, findings), known);
    }

    private static Map<String, String> titles(SourceTree tree, Progress progress, Findings findings) {
        Map<String, String> titles = new LinkedHashMap<>();
        List<String> files = new ArrayList<>();
        tree.files().forEach(files::add);
        for (int done = 0; done < files.size(); done++) {
            String file = files.get(done);
            if (SourceTree.isPage(file)) {
                Findings ofFile = new Findings();
                PageDraft.title(tree.place(file), file, ofFile)
                        .ifPresentOrElse(title -> titles.put(file, title), () -> findings.leave(ofFile));
            }
            if (done % FILES_BETWEEN_SIGNS == 0) {
                progress.at(Progress.Step.LOOKING, done, files.size());
            }
        }
        return titles;
    }

    /// Addresses that turn out to be taken lead to a new plan, in which others may be wanted.
    private ImportPlan withFreeAddresses(Map<String, String> titles, Map<String, String> known) {
        Set<String> unfit = new HashSet<>();
        while (true) {
            Set<String> taken = new HashSet<>(unfit);
            taken.addAll(known.values());
            ImportPlan plan = ImportPlan.of(titles, known, taken);
            Set<String> foreign = foreign(plan, known);
            if (foreign.isEmpty()) {
                return plan;
            }
            unfit.addAll(foreign);
        }
    }

    private Set<String> foreign(ImportPlan plan, Map<String, String> known) {
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
