package org.commonweave.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Numbered;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Deed;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Pager;
import org.commonweave.base.ui.Piece;
import org.commonweave.notice.NoticeDetails;
import org.commonweave.notice.NoticeList;

/// What a member was told, the newest first, each with its reason.
@Route("notices")
@PermitAll
class NoticesView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "/notices";

    private static final String UNREAD = ADDRESS + "?show=unread";

    private final NoticeList notices;
    private final CurrentViewer current;

    NoticesView(NoticeList notices, CurrentViewer current) {
        this.notices = notices;
        this.current = current;
        addClassNames("page", "notices-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageRequest request = new PageRequest(
                ADDRESS, event.getLocation().getQueryParameters().getParameters(), current.viewer());
        boolean unreadOnly = request.parameter("show").filter("unread"::equals).isPresent();
        show(
                notices.list(request.viewer(), unreadOnly, PageChoice.orLast(request.page(), NoticeList.PAGE_SIZE)),
                unreadOnly,
                notices.countUnread(request.viewer()));
    }

    @Override
    public String getPageTitle() {
        return Words.say("notice.notices");
    }

    private void show(Numbered<NoticeDetails> found, boolean unreadOnly, long unread) {
        removeAll();
        PageTop top = new PageTop(getPageTitle()).lead(Words.say("notice.lead", unread));
        top.add(doors(unreadOnly, unread));
        add(top, found.total() == 0 ? none(unreadOnly) : list(found));
        add(new Pager(found, page -> (unreadOnly ? UNREAD + "&page=" : ADDRESS + "?page=") + page));
    }

    private HtmlContainer doors(boolean unreadOnly, long unread) {
        HtmlContainer doors = Piece.element("ul", "page-doors");
        door(doors, choice(ADDRESS, Words.say("notice.show.all"), !unreadOnly));
        door(doors, choice(UNREAD, Words.say("notice.show.unread"), unreadOnly));
        if (unread > 0) {
            door(
                    doors,
                    new Deed(
                            Words.say("notice.read-all"),
                            Words.say("notice.read-all.done"),
                            () -> notices.markAllRead(current.viewer())));
        }
        door(doors, Piece.link(FollowingView.ADDRESS, Words.say("notice.follows")));
        return doors;
    }

    private static void door(HtmlContainer doors, Component way) {
        doors.add(Piece.element("li", "", way));
    }

    private static Anchor choice(String address, String words, boolean isChosen) {
        Anchor link = Piece.link(address, words);
        if (isChosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static Component none(boolean unreadOnly) {
        return Piece.text("p", "empty-state", Words.say(unreadOnly ? "notice.none.unread" : "notice.none"));
    }

    private static Component list(Numbered<NoticeDetails> found) {
        return Piece.list("ol", "entries notice-list", found.items(), NoticesView::entry);
    }

    private static Component entry(NoticeDetails notice) {
        HtmlContainer line = Piece.element("h2", "entry-title");
        if (notice.isUnread()) {
            line.add(Piece.text("span", "notice-new", Words.say("notice.new")));
            line.add(" ");
        }
        line.add(Piece.link(notice.path(), notice.sentence()));
        HtmlContainer why = Piece.element("p", "entry-meta");
        why.add(notice.why() + " · ");
        why.add(Piece.moment(notice.madeAt()));
        HtmlContainer entry = Piece.element("article", notice.isUnread() ? "entry notice-unread" : "entry", line);
        if (!notice.words().isEmpty()) {
            HtmlContainer words = Piece.text("p", "entry-text", notice.words());
            words.getElement().setAttribute("dir", "auto");
            entry.add(words);
        }
        entry.add(why);
        return entry;
    }
}
