package org.commonweave.content.ui;

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
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentWriting;
import org.commonweave.content.Lookup;

/// Takes one item out of the bin again: for its author as well as for stewards.
@Route("bin/:id([0-9]{1,18})")
@PermitAll
class RestoreView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ContentReading reading;
    private final ContentWriting writing;
    private final CurrentViewer current;
    private final Div problem = new Div();
    private String title = Words.say("content.bin");

    RestoreView(ContentReading reading, ContentWriting writing, CurrentViewer current) {
        this.reading = reading;
        this.writing = writing;
        this.current = current;
        addClassName("page");
        problem.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = Long.parseLong(event.getRouteParameters().get("id").orElseThrow());
        reading.inBin(id, current.viewer()).ifPresentOrElse(this::ask, this::sayNothingThere);
    }

    private void ask(Lookup.Removed removed) {
        ContentRef item = removed.content();
        title = Words.say("content.bin.restore.ask", item.title());
        NativeButton restore = new NativeButton(Words.say("content.bin.restore"), _ -> restore(item));
        restore.addClassNames("button", "button-primary");
        removeAll();
        add(
                new PageTop(title).lead(Words.say("content.bin.reason", removed.reason())),
                problem,
                Piece.paragraph(
                        "form-actions", restore, Piece.link(item.path(), Words.say("content.compare.back"), "button")));
    }

    private void sayNothingThere() {
        removeAll();
        add(new PageTop(title).lead(new ContentMissing().sentence()));
    }

    private void restore(ContentRef item) {
        try {
            ContentRef back = writing.takeOutOfBin(current.viewer(), item.id());
            Notices.say(Words.say("content.bin.restored", back.title()));
            GoOn.to(back.path());
        } catch (Refusal refusal) {
            problem.removeAll();
            problem.add(Piece.text("p", "notice notice-warning", refusal.sentence()));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
