package org.commonweave.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Viewer;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.Steps;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.forum.DiscussionReading;

/// Asks before something is done with a discussion.
abstract class StepView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DiscussionReading reading;
    private final CurrentViewer current;
    private final String step;
    private String title = "";

    /// @param step what stands behind the address of the discussion, such as `/close`
    StepView(DiscussionReading reading, CurrentViewer current, String step) {
        this.reading = reading;
        this.current = current;
        this.step = step;
        addClassName("page");
    }

    abstract void ask(ContentRef discussion);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = Steps.thing(event, step);
        switch (reading.at(path, viewer())) {
            case Lookup.Found(var content) -> ask(content.ref());
            case Lookup.Moved(String now) -> event.forwardTo(now.substring(1) + step);
            case Lookup.Removed _, Lookup.Gone _, Lookup.Unknown _ -> event.forwardTo(path.substring(1));
        }
    }

    /// Shows a question with what may be filled in, and the two ways to answer it.
    void show(String question, String explanation, Component parts) {
        title = question;
        removeAll();
        add(new PageTop(question).lead(explanation), parts);
    }

    static Div form(Component field, NativeButton yes, Component no) {
        yes.addClassNames("button", "button-primary");
        Div form = new Div(field, Piece.element("div", "form-actions", yes, no));
        form.addClassName("form");
        return form;
    }

    Viewer viewer() {
        return current.viewer();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
