package org.commonweave.wiki.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Map;
import java.util.UUID;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Refusal;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Focus;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.EditConflict;
import org.commonweave.content.PathTaken;
import org.commonweave.content.Saved;
import org.commonweave.content.ui.KeptText;
import org.commonweave.content.ui.TextEditors;
import org.jspecify.annotations.Nullable;

/// What writing a new page and changing one have in common: nothing that was typed is lost, whatever happens.
abstract class WritingView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final CurrentViewer current;
    private final PageFields fields;
    private final HtmlContainer heading = Piece.text("h1", "visually-hidden", "");
    private final Div notices = new Div();
    private final Div form = new Div();
    private final Anchor stop = Piece.link("", Words.say("wiki.edit.stop"), "button");

    /// Names the one attempt that this form is, however often the button is pressed.
    private String attempt = "";

    @Nullable
    private KeptText kept;

    private boolean left;

    WritingView(TextEditors editors, CurrentViewer current) {
        this.current = current;
        fields = new PageFields(editors);
        NativeButton publish = new NativeButton(Words.say("wiki.edit.publish"), _ -> publish());
        publish.addClassNames("button", "button-primary");
        Div bar = new Div(publish, stop, KeptText.state());
        bar.addClassName("save-bar");
        form.addClassNames("edit-page", "page");
        form.add(heading, notices, fields, bar);
        fields.onSave(this::publish);
        add(form);
    }

    /// Stores what is written, and says how the person learns of it.
    abstract Saved store(String attemptKey);

    /// Leads to what has been stored.
    abstract void leadTo(Saved saved);

    /// Begins with a form for something, from which one goes back to a path when one stops.
    void open(String title, String about, String back) {
        heading.setText(title);
        stop.setHref(back);
        attempt = UUID.randomUUID().toString();
        left = false;
        backToForm();
        notices.removeAll();
        KeptText text = new KeptText(form, viewer().member().orElseThrow() + "." + about, this::carryOn);
        kept = text;
        notices.add(text);
    }

    void notice(Component notice) {
        notices.add(notice);
    }

    PageFields fields() {
        return fields;
    }

    Viewer viewer() {
        return current.viewer();
    }

    /// Says in the form why it could not be stored, with the way to what is in its place.
    private void refuse(Refusal refusal) {
        fields.refuse(refusal);
        if (refusal instanceof PathTaken taken) {
            Anchor there = Piece.link(taken.path(), Words.say("wiki.edit.taken"));
            there.setTarget("_blank");
            fields.besideTitle(there);
        }
    }

    /// Shows what two people wrote instead of the form, which comes back with the text they agree on.
    void settle(EditConflict conflict) {
        form.setVisible(false);
        add(new ConflictPanel(
                conflict,
                decided -> {
                    fields.fill(decided);
                    fields.fill(
                            Map.of("base", Integer.toString(conflict.current().number())));
                },
                this::publish,
                this::writeOn));
    }

    private void writeOn() {
        backToForm();
        Focus.keep();
    }

    private void backToForm() {
        getChildren().filter(ConflictPanel.class::isInstance).toList().forEach(this::remove);
        form.setVisible(true);
    }

    private void carryOn(Map<String, String> typed) {
        fields.fill(typed);
    }

    private void publish() {
        if (left) {
            return;
        }
        fields.accept();
        backToForm();
        try {
            Saved saved = store(attempt);
            left = true;
            forget();
            leadTo(saved);
        } catch (EditConflict conflict) {
            settle(conflict);
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void forget() {
        if (kept != null) {
            kept.forget();
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (left || !fields.isChanged()) {
            return;
        }
        var going = event.postpone();
        add(new LeaveQuestion(going::cancel, () -> {
            left = true;
            if (kept != null) {
                kept.leave();
            }
            going.proceed();
        }));
    }
}
