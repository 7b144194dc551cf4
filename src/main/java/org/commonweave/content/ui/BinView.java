package org.commonweave.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Numbered;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Focus;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.Pager;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.BinItem;
import org.commonweave.content.ContentLists;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentWriting;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberSummary;
import org.commonweave.site.AdminArea;
import org.commonweave.site.ui.AdminPage;

/// What was removed and can still be put back.
@Route("admin/bin")
@RolesAllowed("STEWARD")
class BinView extends AdminPage implements BeforeEnterObserver {

    private static final String PATH = "/admin/bin";

    private final ContentLists lists;
    private final ContentWriting writing;
    private final MemberDirectory members;
    private final CurrentViewer current;
    private final Div list = new Div();
    private int page = 1;

    BinView(
            AdminArea area,
            ContentLists lists,
            ContentWriting writing,
            MemberDirectory members,
            CurrentViewer current) {
        super(area, PATH);
        this.lists = lists;
        this.writing = writing;
        this.members = members;
        this.current = current;
        add(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page = new PageRequest(PATH, event.getLocation().getQueryParameters().getParameters(), current.viewer()).page();
        show();
    }

    private void show() {
        Numbered<BinItem> items = lists.bin(current.viewer(), page);
        Map<Long, MemberSummary> people =
                members.named(items.items().stream().map(BinItem::removedById).collect(Collectors.toSet()));
        HtmlContainer entries = Piece.element("ol", "entries");
        items.items().forEach(item -> entries.add(entry(item, people)));
        list.removeAll();
        list.add(
                items.items().isEmpty() ? Piece.text("p", "empty-state", Words.say("content.bin.empty")) : entries,
                new Pager(items, number -> PATH + "?page=" + number));
    }

    private Component entry(BinItem item, Map<Long, MemberSummary> people) {
        HtmlContainer facts = Piece.element("p", "entry-meta");
        facts.add(KindWords.one(item.kind()) + " · " + Words.say("content.bin.removed") + " ");
        facts.add(Piece.day(item.removedAt()));
        MemberSummary remover = people.get(item.removedById());
        if (remover != null) {
            facts.add(" " + Words.say("content.entry.by", remover.name()));
        }
        facts.add(" · " + Words.say("content.bin.until") + " ");
        facts.add(Piece.day(item.keptUntil()));
        NativeButton restore = new NativeButton(Words.say("content.bin.restore"), _ -> restore(item));
        restore.addClassName("button");
        restore.getElement().setAttribute("aria-label", Words.say("content.bin.restore.what", item.title()));
        return Piece.element(
                "li",
                "entry bin-entry",
                Piece.text("h2", "entry-title", item.title()),
                Piece.text("p", "entry-text", Words.say("content.bin.reason", item.reason())),
                facts,
                Piece.paragraph("form-actions", restore));
    }

    private void restore(BinItem item) {
        try {
            ContentRef back = writing.takeOutOfBin(current.viewer(), item.id());
            Notices.say(
                    Words.say("content.bin.restored", back.title()),
                    Piece.link(back.path(), Words.say("content.bin.open")));
        } catch (Refusal refusal) {
            Notices.say(refusal.sentence());
        }
        show();
        Focus.keep();
    }
}
