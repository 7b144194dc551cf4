package org.commonweave.moderation.ui;

import com.vaadin.flow.component.HtmlContainer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ui.KindWords;
import org.commonweave.moderation.LogLine;
import org.commonweave.moderation.MeasureRow;

/// What was done, as a line of a list.
final class MeasureEntry {

    private MeasureEntry() {}

    /// As everybody may know it.
    static HtmlContainer forAll(LogLine line) {
        HtmlContainer entry = Piece.element("p", "", Piece.day(line.at()));
        entry.add(": " + line.deed().words(kind(line.kind())));
        line.until().ifPresent(end -> {
            entry.add(" " + Words.say("moderation.until") + " ");
            entry.add(Piece.day(end));
        });
        line.ground().ifPresent(ground -> entry.add(". " + Words.say("moderation.because", ground.words())));
        entry.add(" (" + line.as().words() + ")");
        return entry;
    }

    /// As those see it who keep order.
    static HtmlContainer forKeepers(MeasureRow row) {
        HtmlContainer entry =
                forAll(new LogLine(row.deed(), row.kind(), row.ground(), row.as(), row.at(), row.until()));
        HtmlContainer facts = Piece.element("p", "entry-meta");
        row.thing().ifPresent(thing -> {
            facts.add(Piece.link(thing.path(), thing.title()));
            facts.add(" · ");
        });
        facts.add(Piece.link(row.member().path(), row.member().name()));
        facts.add(" · " + Words.say("moderation.by") + " ");
        facts.add(Piece.link(row.by().path(), row.by().name()));
        return with(row, Piece.element("div", "entry", entry, facts));
    }

    /// As the person sees it whom it concerns, who need not know who among those who keep order it was.
    static HtmlContainer forThePerson(MeasureRow row) {
        HtmlContainer entry =
                forAll(new LogLine(row.deed(), row.kind(), row.ground(), row.as(), row.at(), row.until()));
        HtmlContainer facts = Piece.element("p", "entry-meta");
        row.thing().ifPresent(thing -> facts.add(Piece.link(thing.path(), thing.title())));
        return with(row, Piece.element("div", "entry", entry, facts));
    }

    private static HtmlContainer with(MeasureRow row, HtmlContainer entry) {
        if (!row.reason().isEmpty()) {
            entry.add(Piece.text("p", "entry-text", Words.say("moderation.reason", row.reason())));
        }
        row.appeal().ifPresent(words -> {
            entry.add(Piece.text("p", "entry-text", Words.say("moderation.appeal.says", words)));
            if (!row.isAppealOpen()) {
                entry.add(Piece.text("p", "entry-meta", Words.say("moderation.appeal.answered")));
            }
        });
        return entry;
    }

    private static String kind(String kind) {
        return kind.isEmpty() ? "" : KindWords.one(kind);
    }
}
