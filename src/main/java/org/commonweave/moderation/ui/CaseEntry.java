package org.commonweave.moderation.ui;

import com.vaadin.flow.component.HtmlContainer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.moderation.Case;
import org.commonweave.moderation.ReportRow;
import org.commonweave.moderation.Trust;

/// A thing about which somebody has to decide: what it is, and what is said against it.
final class CaseEntry {

    private CaseEntry() {}

    static HtmlContainer of(Case one) {
        HtmlContainer entry = Piece.element("div", "moderation-case", Thing.of(one.thing()));
        HtmlContainer facts = Piece.element("p", "entry-meta");
        one.group().ifPresent(group -> {
            facts.add(Words.say("moderation.in-group") + " ");
            facts.add(Piece.link(group.path(), group.title()));
            facts.add(" · ");
        });
        facts.add(Words.say(trust(one.authorTrust()), one.thing().author().name()));
        entry.add(facts);
        one.thing()
                .withheld()
                .filter(withheld -> !withheld.reason().isEmpty())
                .ifPresent(withheld -> entry.add(
                        Piece.text("p", "entry-text", Words.say("content.withheld.reason", withheld.reason()))));
        if (!one.reports().isEmpty()) {
            entry.add(Piece.list("ul", "plain-list", one.reports(), CaseEntry::report));
        }
        return entry;
    }

    private static HtmlContainer report(ReportRow report) {
        HtmlContainer line = Piece.element(
                "p", "", Piece.link(report.reporter().path(), report.reporter().name()));
        line.add(", ");
        line.add(Piece.moment(report.at()));
        line.add(": " + report.ground().words() + (report.words().isEmpty() ? "" : ". " + report.words()));
        return line;
    }

    private static String trust(Trust trust) {
        return switch (trust) {
            case NEW -> "moderation.trust.is-new";
            case KNOWN -> "moderation.trust.is-known";
            case TRUSTED -> "moderation.trust.is-trusted";
        };
    }
}
