package org.commonweave.content.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Refusal;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.GoOn;
import org.commonweave.base.ui.LabelledInput;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.Steps;
import org.commonweave.content.BinItem;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;

/// Puts an item into the bin, with the reason that its readers will find in its place.
public abstract class RemovingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STEP = "/remove";

    private final CurrentViewer current;
    private final String caption;
    private final LabelledInput reason = new LabelledInput(
            "reason", Words.say("content.removing.reason"), Words.say("content.removing.reason.hint"));
    private String title = "";

    /// @param caption what the button says
    protected RemovingView(CurrentViewer current, String caption) {
        this.current = current;
        this.caption = caption;
        addClassName("page");
    }

    /// What is at the address of an item.
    protected abstract Lookup at(String path, Viewer viewer);

    /// Puts it into the bin.
    protected abstract void remove(Viewer viewer, ContentRef item, String why);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = Steps.thing(event, STEP);
        switch (at(path, current.viewer())) {
            case Lookup.Found(ContentDetails content) -> ask(content);
            case Lookup.Moved(String now) -> event.forwardTo(now.substring(1) + STEP);
            case Lookup.Removed _, Lookup.Gone _, Lookup.Unknown _ -> event.forwardTo(path.substring(1));
        }
    }

    private void ask(ContentDetails content) {
        ContentRef item = content.ref();
        title = Words.say("content.removing", item.title());
        removeAll();
        add(new PageTop(title).lead(Words.say("content.removing.lead", BinItem.DAYS_KEPT)));
        if (content.mayRemove()) {
            Div form = new Div(reason, actions(item));
            form.addClassName("form");
            add(form);
            reason.input().focus();
        } else {
            add(
                    Piece.text("p", "notice notice-warning", Words.say("content.not-allowed.remove")),
                    Piece.paragraph("form-actions", Piece.link(item.path(), Words.say("content.compare.back"))));
        }
    }

    private Div actions(ContentRef item) {
        NativeButton remove = new NativeButton(caption, _ -> remove(item));
        remove.addClassNames("button", "button-primary");
        Div actions = new Div(remove, Piece.link(item.path(), Words.say("content.removing.keep"), "button"));
        actions.addClassName("form-actions");
        return actions;
    }

    private void remove(ContentRef item) {
        try {
            remove(current.viewer(), item, reason.getValue());
            Notices.say(Words.say("content.removing.done", item.title()));
            GoOn.to(item.path());
        } catch (Refusal refusal) {
            reason.setError(refusal.sentence());
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
