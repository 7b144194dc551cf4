package org.commonweave.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.draft.DraftService;
import org.commonweave.content.draft.DraftSummary;

/// What a member has begun to write and not published.
@Route("settings/drafts")
@PermitAll
class DraftsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "/settings/drafts";

    private final DraftService drafts;
    private final CurrentViewer current;
    private final Div list = new Div();

    DraftsView(DraftService drafts, CurrentViewer current) {
        this.drafts = drafts;
        this.current = current;
        addClassNames("page", "page-narrow", "page-door");
        HtmlContainer browser = Piece.element("kept-text", "");
        browser.getElement()
                .setAttribute("member", Long.toString(current.viewer().member().orElseThrow()))
                .addEventListener("ready", _ -> show());
        browser.addAttachListener(_ -> BrowserModule.load(browser.getElement(), "/js/kept-text.js"));
        add(new PageTop(getPageTitle()).lead(Words.say("content.drafts.lead")), browser, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return Words.say("content.drafts");
    }

    private void show() {
        Viewer viewer = current.viewer();
        List<DraftSummary> mine = drafts.mine(viewer);
        list.removeAll();
        list.add(
                mine.isEmpty()
                        ? Piece.text("p", "empty-state", Words.say("content.drafts.none"))
                        : Piece.list("ol", "entries", mine, draft -> entry(draft, viewer)));
    }

    private Component entry(DraftSummary draft, Viewer viewer) {
        HtmlContainer began = Piece.element("p", "entry-meta");
        String what = draft.contentId() == null ? "content.drafts.new" : "content.drafts.change";
        began.add(Words.say(what, KindWords.one(draft.kind())) + " ");
        began.add(Piece.moment(draft.beganAt()));
        return Piece.element(
                "article",
                "entry draft-entry",
                Piece.text("h2", "entry-title", DraftActions.title(draft)),
                Piece.text("p", "entry-text draft-words", draft.beginning()),
                began,
                DraftActions.facts(draft),
                new DraftActions(draft, drafts, viewer, this::show));
    }
}
