package org.commonweave.transfer;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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
        LEFT;

        /// The sentence that says how many there are, for a count.
        public String key() {
            return "transfer.report." + name().toLowerCase(Locale.ROOT);
        }
    }

    public int pages(PageFate fate) {
        return pages.getOrDefault(fate, 0);
    }

    /// The first problems of one kind.
    public List<Problem> problems(Kind kind) {
        return problems.stream().filter(problem -> problem.kind() == kind).toList();
    }

    /// Whether every file became a page that says what it says.
    public boolean isComplete() {
        return counts.keySet().stream().noneMatch(Kind::isSerious);
    }
}
