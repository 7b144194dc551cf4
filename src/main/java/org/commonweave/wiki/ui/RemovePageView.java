package org.commonweave.wiki.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.base.ui.GoOn;
import org.commonweave.base.ui.LabelledInput;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.BinItem;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.wiki.WikiPath;
import org.commonweave.wiki.WikiService;

/// Puts a page into the bin, with the reason that its readers will find in its place.
@Route("wiki/:slug/remove")
@PermitAll
class RemovePageView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final WikiService wiki;
    private final CurrentViewer current;
    private final LabelledInput reason =
            new LabelledInput("reason", Words.say("wiki.removing.reason"), Words.say("wiki.removing.reason.hint"));
    private String title = "";

    RemovePageView(WikiService wiki, CurrentViewer current) {
        this.wiki = wiki;
        this.current = current;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = WikiPath.PREFIX + event.getRouteParameters().get("slug").orElseThrow();
        switch (wiki.at(path, current.viewer())) {
            case Lookup.Found(ContentDetails content) -> ask(content);
            case Lookup.Moved(String now) -> event.forwardTo(now.substring(1) + "/remove");
            case Lookup.Removed _, Lookup.Gone _, Lookup.Unknown _ -> event.forwardTo(path.substring(1));
        }
    }

    private void ask(ContentDetails content) {
        ContentRef page = content.ref();
        title = Words.say("wiki.removing", page.title());
        removeAll();
        add(new PageTop(title).lead(Words.say("wiki.removing.lead", BinItem.DAYS_KEPT)));
        if (content.mayRemove()) {
            Div form = new Div(reason, actions(page));
            form.addClassName("form");
            add(form);
            reason.input().focus();
        } else {
            add(
                    Piece.text("p", "notice notice-warning", Words.say("content.not-allowed.remove")),
                    Piece.paragraph("form-actions", Piece.link(page.path(), Words.say("content.compare.back"))));
        }
    }

    private Div actions(ContentRef page) {
        NativeButton remove = new NativeButton(Words.say("wiki.removing.go"), _ -> remove(page));
        remove.addClassNames("button", "button-primary");
        Div actions = new Div(remove, Piece.link(page.path(), Words.say("wiki.removing.keep"), "button"));
        actions.addClassName("form-actions");
        return actions;
    }

    private void remove(ContentRef page) {
        try {
            wiki.remove(current.viewer(), page.id(), reason.getValue());
            Notices.say(Words.say("wiki.removing.done", page.title()));
            GoOn.to(page.path());
        } catch (Refusal refusal) {
            reason.setError(refusal.sentence());
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
