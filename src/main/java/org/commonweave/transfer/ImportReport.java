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
/// @param mail what is only told of mail archives, whose messages are counted as pages; `null` for anything else
/// @param blog what is only told of exports of WordPress, whose stories are counted as pages; `null` for anything else
public record ImportReport(
        Map<PageFate, Integer> pages,
        int files,
        SequencedSet<String> authors,
        Map<Kind, Integer> counts,
        List<Problem> problems,
        @Nullable MailFigures mail,
        @Nullable BlogFigures blog) {

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

    /// What an export comes to.
    ///
    /// @param stories how many of what is counted are stories, whatever became of them; the others are pages
    /// @param comments how many new ones
    /// @param mentions how many links from other sites were noted beside the comments
    /// @param group what the group for the comments is called, and where it is if it is there
    public record BlogFigures(int stories, int pages, int comments, int mentions, String group, String groupPath) {}

    /// What became of one page.
    public enum PageFate {
        NEW,
        CHANGED,
        MERGED,
        UNCHANGED,
        LEFT,
        TAKEN_BACK;

        private String key(String beginning) {
            return beginning + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// The figures, a sentence for each.
    public List<String> figures() {
        List<String> sentences = new ArrayList<>();
        for (PageFate fate : PageFate.values()) {
            if (pages(fate) > 0) {
                sentences.add(Words.say(fate.key(keys()), pages(fate)));
            }
        }
        if (mail != null) {
            sentences.add(Words.say("transfer.mail.report.discussions", mail.begun(), mail.continued(), mail.group()));
        }
        if (blog != null) {
            sentences.add(Words.say("transfer.wordpress.report.kinds", blog.stories(), blog.pages()));
            sentences.add(Words.say("transfer.wordpress.report.comments", blog.comments(), blog.group()));
            sentences.add(Words.say("transfer.wordpress.report.mentions", blog.mentions()));
        }
        if (pages(PageFate.TAKEN_BACK) == 0) {
            sentences.add(Words.say("transfer.report.files", files));
        }
        return sentences;
    }

    private String keys() {
        return mail != null
                ? "transfer.mail.report."
                : blog != null ? "transfer.wordpress.report." : "transfer.report.";
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
