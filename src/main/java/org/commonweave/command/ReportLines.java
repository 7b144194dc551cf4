package org.commonweave.command;

import java.util.ArrayList;
import java.util.List;
import org.commonweave.base.Words;
import org.commonweave.transfer.ImportReport;
import org.commonweave.transfer.Problem;
import org.commonweave.transfer.Problem.Kind;

/// What an import did or would do, as lines of text: first the figures, then what was not taken over as it was.
final class ReportLines {

    /// In these one sees the pattern; whoever wants to mend all of them asks for details.
    private static final int FIRST = 3;

    private static final int AUTHORS = 10;

    private final ImportReport report;
    private final boolean isDetailed;
    private final List<String> lines = new ArrayList<>();

    ReportLines(ImportReport report, boolean isDetailed) {
        this.report = report;
        this.isDetailed = isDetailed;
    }

    List<String> all() {
        lines.addAll(report.figures());
        if (!report.authors().isEmpty()) {
            lines.add(authors());
        }
        report.counts().keySet().forEach(this::add);
        return lines;
    }

    private String authors() {
        List<String> shown = report.authors().stream()
                .limit(isDetailed ? Integer.MAX_VALUE : AUTHORS)
                .toList();
        return Words.say("transfer.report.authors", report.authors().size())
                + ": "
                + String.join(", ", shown)
                + (shown.size() < report.authors().size() ? ", …" : "");
    }

    private void add(Kind kind) {
        List<Problem> told = report.problems(kind);
        lines.add("");
        lines.add(Words.say(
                "transfer.report.problem", kind.sentence(), report.counts().getOrDefault(kind, 0)));
        told.stream()
                .limit(isDetailed ? Integer.MAX_VALUE : FIRST)
                .map(ReportLines::line)
                .forEach(lines::add);
    }

    private static String line(Problem problem) {
        return "  " + problem.file() + (problem.detail().isEmpty() ? "" : ": " + problem.detail());
    }
}
