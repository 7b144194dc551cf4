package org.commonweave.transfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.transfer.ImportReport;
import org.commonweave.transfer.Problem;
import org.commonweave.transfer.Problem.Kind;

/// What an import would do or did: the figures, the authors, and what is not taken over as it was.
class ReportView extends Div {

    /// In these one sees the pattern; the others can be unfolded.
    private static final int FIRST = 5;

    private final ImportReport report;

    ReportView(ImportReport report, boolean isDryRun) {
        this.report = report;
        addClassName("import-report");
        add(figures());
        if (!report.authors().isEmpty()) {
            add(authors());
        }
        if (!report.counts().isEmpty()) {
            add(Piece.text(
                    "h3", "", Words.say(isDryRun ? "transfer.report.would-be-lost" : "transfer.report.was-lost")));
            report.counts().keySet().stream().map(this::problems).forEach(this::add);
        }
    }

    private Component figures() {
        return Piece.list("ul", "", report.figures(), line -> Piece.text("span", "", line));
    }

    private Component authors() {
        return folded(
                Words.say("transfer.report.authors", report.authors().size()),
                Piece.text("p", "", Words.say("transfer.report.authors.about")),
                Piece.text("p", "", String.join(", ", report.authors())));
    }

    private Component problems(Kind kind) {
        List<Problem> told = report.problems(kind);
        int count = report.counts().getOrDefault(kind, 0);
        HtmlContainer box = Piece.element("div", "import-problem");
        box.add(Piece.text("p", "", Words.say("transfer.report.problem", kind.sentence(), count)));
        box.add(lines(told.stream().limit(FIRST).toList()));
        if (told.size() > FIRST) {
            box.add(folded(
                    Words.say("transfer.report.more", told.size() - FIRST), lines(told.subList(FIRST, told.size()))));
        }
        if (count > told.size()) {
            box.add(Piece.text("p", "field-hint", Words.say("transfer.report.not-kept", count - told.size())));
        }
        return box;
    }

    private static Component lines(List<Problem> problems) {
        return Piece.list("ul", "", problems, ReportView::line);
    }

    private static Component line(Problem problem) {
        HtmlContainer line = Piece.element("span", "", Piece.text("code", "", problem.file()));
        if (!problem.detail().isEmpty()) {
            line.add(Piece.text("span", "", ": " + problem.detail()));
        }
        return line;
    }

    private static Component folded(String summary, Component... hidden) {
        HtmlContainer details = Piece.element("details", "", Piece.text("summary", "", summary));
        details.add(hidden);
        return details;
    }
}
