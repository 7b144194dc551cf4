package org.commonweave.transfer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import org.commonweave.base.Words;
import org.commonweave.transfer.Problem.Kind;
import org.jspecify.annotations.Nullable;

/// What an import did, or would do.
///
/// @param pages how many pages came to be, changed, stayed as they were, or were not accepted
/// @param authors the names that pages are credited to
/// @param counts how often each kind of problem was met
/// @param problems the first ones of each kind
/// @param mail what is only told of mail archives, whose messages are counted as pages; `null` for a folder
public record ImportReport(
        Map<PageFate, Integer> pages,
        int files,
        SequencedSet<String> authors,
        Map<Kind, Integer> counts,
        List<Problem> problems,
        @Nullable MailFigures mail) {

    public ImportReport {
        pages = new EnumMap<>(pages);
        counts = new EnumMap<>(counts);
        problems = List.copyOf(problems);
    }

    /// What messages of an archive come to.
    ///
    /// @param group what the group is called, and where it is if it is there
    /// @param begun how many new discussions
    /// @param continued how many that were there already
    public record MailFigures(String group, String groupPath, int begun, int continued) {}

    /// What became of one page.
    public enum PageFate {
        NEW,
        CHANGED,
        MERGED,
        UNCHANGED,
        LEFT;

        private String key(boolean isOfMail) {
            return (isOfMail ? "transfer.mail.report." : "transfer.report.") + name().toLowerCase(Locale.ROOT);
        }
    }

    /// The figures, a sentence for each.
    public List<String> figures() {
        List<String> sentences = new ArrayList<>();
        for (PageFate fate : PageFate.values()) {
            if (pages(fate) > 0) {
                sentences.add(Words.say(fate.key(mail != null), pages(fate)));
            }
        }
        if (mail != null) {
            sentences.add(Words.say("transfer.mail.report.discussions", mail.begun(), mail.continued(), mail.group()));
        }
        sentences.add(Words.say("transfer.report.files", files));
        return sentences;
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
