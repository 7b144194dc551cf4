package org.commonweave.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.Comparison;
import org.commonweave.content.Comparison.Block;
import org.commonweave.content.Comparison.Change;
import org.commonweave.content.Comparison.Fragment;
import org.commonweave.content.RevisionSummary;

/// What changed between two revisions, before and after beside each other. Signs and lines tell what colour tells too.
class ComparisonArticle extends Section {

    private final Comparison comparison;

    ComparisonArticle(Comparison comparison, List<Anchor> above) {
        this.comparison = comparison;
        addClassNames("page", "compare");
        add(new PageTop(Words.say("content.compare"))
                .below(above.toArray(Anchor[]::new))
                .lead(Words.say(comparison.isEmpty() ? "content.compare.same" : "content.compare.lead")));
        add(heads());
        HtmlContainer rows = Piece.element("ol", "diff");
        comparison.blocks().stream().map(ComparisonArticle::row).forEach(rows::add);
        add(rows);
        add(Piece.paragraph(
                "form-actions", Piece.link(comparison.content().path(), Words.say("content.compare.back"))));
    }

    private Component heads() {
        return Piece.element(
                "div",
                "compare-heads",
                head("content.compare.before", comparison.from()),
                head("content.compare.after", comparison.to()));
    }

    private Component head(String key, RevisionSummary revision) {
        HtmlContainer head = Piece.element("p", "", Piece.text("strong", "", Words.say(key) + ":"));
        head.add(" ");
        head.add(Piece.link(
                comparison.content().path() + "/revisions/" + revision.number(),
                Words.say("content.revision", revision.number())));
        head.add(", ");
        head.add(Piece.moment(revision.at()));
        head.add(" " + Words.say("content.history.by") + " " + revision.author().name());
        if (!revision.comment().isEmpty()) {
            head.add(". “" + revision.comment() + "”");
        }
        return head;
    }

    private static Component row(Block block) {
        return switch (block) {
            case Block.Same(List<String> lines) ->
                Piece.text("li", "diff-skipped", Words.say("content.compare.skipped", lines.size()));
            case Block.Changed(List<Fragment> fragments) -> changed(fragments);
        };
    }

    private static Component changed(List<Fragment> fragments) {
        boolean removes = fragments.stream().anyMatch(fragment -> fragment.change() != Change.ADDED);
        boolean adds = fragments.stream().anyMatch(fragment -> fragment.change() != Change.REMOVED);
        String kind = removes && adds ? "changed" : adds ? "added" : "removed";
        HtmlContainer row = Piece.element(
                "li", "diff-row diff-" + kind, Piece.text("p", "diff-kind", Words.say("content.compare." + kind)));
        if (removes) {
            row.add(side("before", "del", Change.REMOVED, fragments));
        }
        if (adds) {
            row.add(side("after", "ins", Change.ADDED, fragments));
        }
        return row;
    }

    private static Component side(String name, String tag, Change marked, List<Fragment> fragments) {
        HtmlContainer side = Piece.element(
                "div", "diff-side diff-" + name, Piece.text("b", "", Words.say("content.compare." + name)));
        for (Fragment fragment : fragments) {
            if (fragment.change() == marked) {
                side.add(Piece.text(tag, "", fragment.words()));
            } else if (fragment.change() == Change.KEPT) {
                side.add(new Span(fragment.words()));
            }
        }
        return side;
    }
}
