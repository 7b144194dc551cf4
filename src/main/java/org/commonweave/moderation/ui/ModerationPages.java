package org.commonweave.moderation.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweave.base.Numbered;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageHead;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Pager;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.content.ui.OrderDoors;
import org.commonweave.moderation.LogLine;
import org.commonweave.moderation.MeasureRow;
import org.commonweave.moderation.ModerationLog;
import org.commonweave.moderation.ModerationQueue;
import org.commonweave.moderation.ModerationSettings;
import org.commonweave.moderation.TrustService;
import org.springframework.stereotype.Component;

/// `/moderation`: how order is kept here, and what was done for it, in summary for everybody and with all
/// that is known for those who keep order.
@Component
class ModerationPages implements PublicPages {

    static final String PATH = "/moderation";

    private final ModerationLog log;
    private final ModerationQueue queue;
    private final ModerationSettings settings;

    ModerationPages(ModerationLog log, ModerationQueue queue, ModerationSettings settings) {
        this.log = log;
        this.queue = queue;
        this.settings = settings;
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        return request.path().equals(PATH) ? Optional.of(page(request)) : Optional.empty();
    }

    private PageAnswer page(PageRequest request) {
        Numbered<LogLine> lines = log.summary(request.viewer(), request.page());
        HtmlContainer page = Piece.element("section", "page moderation-page", top(request), rules(), summary(lines));
        if (queue.isFor(request.viewer())) {
            page.add(details(request));
        }
        return PageAnswer.Page.found(
                PageHead.of(Words.say("moderation.log"), PATH)
                        .numbered(lines.number())
                        .describedAs(Words.say("moderation.log.lead"))
                        .inSearchEngines()
                        .asFleeting(),
                page);
    }

    private PageTop top(PageRequest request) {
        PageTop top = new PageTop(Words.say("moderation.log")).lead(Words.say("moderation.log.lead"));
        HtmlContainer doors = Piece.element("ul", "page-doors");
        if (queue.isFor(request.viewer())) {
            doors.add(Piece.element("li", "", OrderDoors.queue()));
        }
        doors.add(Piece.element("li", "", Piece.link(OrderDoors.OWN, Words.say("moderation.own"))));
        top.add(doors);
        return top;
    }

    private HtmlContainer rules() {
        Stream<String> waiting = settings.firstPostsWait()
                ? Stream.of(
                        Words.say("moderation.rules.first", TrustService.FIRST_POSTS),
                        Words.say("moderation.rules.links", TrustService.MANY_LINKS),
                        Words.say(
                                "moderation.rules.trusted",
                                TrustService.DAYS,
                                TrustService.POSTS,
                                TrustService.DAYS_IN_PEACE))
                : Stream.of(Words.say("moderation.rules.none"));
        return Piece.section(
                "page-section",
                "rules",
                Words.say("moderation.rules"),
                Piece.list(
                        "ul",
                        "group-rules",
                        Stream.concat(
                                        waiting,
                                        Stream.of(
                                                Words.say("moderation.rules.report"),
                                                Words.say("moderation.rules.who"),
                                                Words.say("moderation.rules.appeal")))
                                .toList(),
                        words -> Piece.text("span", "", words)));
    }

    private static HtmlContainer summary(Numbered<LogLine> lines) {
        return Piece.section(
                "page-section",
                "done",
                Words.say("moderation.log.done"),
                lines.total() == 0
                        ? Piece.text("p", "empty-state", Words.say("moderation.log.nothing"))
                        : Piece.list("ol", "plain-list moderation-log", lines.items(), MeasureEntry::forAll),
                new Pager(lines, number -> PATH + "?page=" + number));
    }

    private HtmlContainer details(PageRequest request) {
        Numbered<MeasureRow> rows =
                log.details(request.viewer(), request.number("details").orElse(1));
        return Piece.section(
                "page-section",
                "details",
                Words.say("moderation.log.details"),
                Piece.list("ol", "entries", rows.items(), MeasureEntry::forKeepers),
                new Pager(rows, number -> PATH + "?details=" + number + "#details"));
    }
}
