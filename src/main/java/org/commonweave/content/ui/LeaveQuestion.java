package org.commonweave.content.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;

/// Asks somebody who goes away whether they know that their text is not published. The browser's own dialogue keeps the
/// focus inside, closes with Escape, and gives the focus back.
@Tag("dialog")
class LeaveQuestion extends HtmlContainer {

    LeaveQuestion(SerializableRunnable stay, SerializableRunnable leave) {
        addClassName("question");
        HtmlContainer title = Piece.text("h2", "question-title", Words.say("content.edit.leave"));
        title.setId("leave-title");
        getElement().setAttribute("aria-labelledby", "leave-title");
        NativeButton staying = new NativeButton(Words.say("content.edit.leave.stay"), _ -> close(stay));
        NativeButton leaving = new NativeButton(Words.say("content.edit.leave.go"), _ -> close(leave));
        staying.addClassNames("button", "button-primary");
        leaving.addClassName("button");
        getElement().addEventListener("cancel", _ -> close(stay));
        add(
                title,
                Piece.text("p", "", Words.say("content.edit.leave.text")),
                Piece.paragraph("form-actions", staying, leaving));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("this.showModal()");
    }

    private void close(SerializableRunnable next) {
        removeFromParent();
        next.run();
    }
}
