package org.commonweave.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.Saved;
import org.commonweave.content.draft.DraftPlace;
import org.jspecify.annotations.Nullable;

/// A page on which something new is written, or something changed; see [WritingForm].
public abstract class WritingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentViewer current;
    private final TextFields fields;
    private final HtmlContainer heading = Piece.text("h1", "visually-hidden", "");
    private final Anchor stop = Piece.link("", Words.say("content.edit.stop"), "button");
    private final WritingForm form;

    protected WritingView(TextFields fields, CurrentViewer current) {
        this.current = current;
        this.fields = fields;
        form = new WritingForm(fields, heading, stop, new WritingForm.Purpose() {
                    @Override
                    public Saved store(String attemptKey) {
                        return WritingView.this.store(attemptKey);
                    }

                    @Override
                    public void leadTo(Saved saved) {
                        WritingView.this.leadTo(saved);
                    }
                })
                .asPage();
        add(form);
    }

    /// Stores what is written, and says how the person learns of it.
    protected abstract Saved store(String attemptKey);

    /// Leads to what has been stored.
    protected abstract void leadTo(Saved saved);

    /// Begins with an empty form, from which one goes back to a path when one stops.
    protected void open(String title, String back) {
        heading.setText(title);
        stop.setHref(back);
        form.open();
    }

    /// Keeps what is typed from now on, and goes on with an earlier draft if the address asks for it; see
    /// [WritingForm#keep].
    protected void keep(KeptText text, @Nullable ContentDetails changed, BeforeEnterEvent event) {
        form.keep(text, changed, event.getLocation().getQueryParameters().getSingleParameter(DraftPlace.PARAMETER));
    }

    /// See [WritingForm#saying].
    protected void saying(String caption) {
        form.saying(caption);
    }

    protected void notice(Component notice) {
        form.notice(notice);
    }

    protected TextFields fields() {
        return fields;
    }

    protected Viewer viewer() {
        return current.viewer();
    }
}
