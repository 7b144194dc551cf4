package org.commonweave.transfer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.commonweave.transfer.Problem.Kind;

/// What an import did, or would do.
///
/// @param pages how many pages came to be, changed, stayed as they were, or were not accepted
/// @param authors the names that pages are credited to
/// @param counts how often each kind of problem was met
/// @param problems the first ones of each kind
public record ImportReport(
        Map<PageFate, Integer> pages,
        int files,
        SequencedSet<String> authors,
        Map<Kind, Integer> counts,
        List<Problem> problems) {

    public ImportReport {
        pages = new EnumMap<>(pages);
        counts = new EnumMap<>(counts);
        problems = List.copyOf(problems);
    }

    /// What became of one page.
    public enum PageFate {
        NEW,
        CHANGED,
        MERGED,
        UNCHANGED,
        LEFT
    }

    public int pages(PageFate fate) {
        return pages.getOrDefault(fate, 0);
    }

    public boolean isClean() {
        return counts.isEmpty();
    }
}
