package org.commonweave.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Map;
import java.util.Objects;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Refusal;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Focus;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.EditConflict;
import org.commonweave.content.PathTaken;
import org.commonweave.content.Saved;
import org.commonweave.content.draft.DraftDetails;
import org.commonweave.content.draft.DraftPlace;
import org.jspecify.annotations.Nullable;

/// What writing something new and changing it have in common, whatever kind it is: nothing that was typed is lost,
/// whatever happens.
public abstract class WritingView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String DRAFTS = "settings/drafts";

    private final CurrentViewer current;
    private final TextFields fields;
    private final HtmlContainer heading = Piece.text("h1", "visually-hidden", "");
    private final Div notices = new Div();
    private final Div form = new Div();
    private final Anchor stop = Piece.link("", Words.say("content.edit.stop"), "button");

    @Nullable
    private KeptText kept;

    @Nullable
    private Long content;

    private boolean left;

    protected WritingView(TextFields fields, CurrentViewer current) {
        this.current = current;
        this.fields = fields;
        NativeButton publish = new NativeButton(Words.say("content.edit.publish"), _ -> publish());
        publish.addClassNames("button", "button-primary");
        Div bar = new Div(publish, stop, KeptText.state(), KeptText.company());
        bar.addClassName("save-bar");
        form.addClassNames("edit-page", "page");
        form.add(heading, notices, fields, bar);
        fields.onSave(this::publish);
        KeptText.in(this);
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
        left = false;
        backToForm();
        notices.removeAll();
    }

    /// Keeps from now on what is typed into the text that is shown. Goes on with an earlier draft if the address asks
    /// for
    /// it, and offers the others.
    ///
    /// @param changed the page that is changed; `null` for a new one
    protected void keep(KeptText text, @Nullable ContentDetails changed, BeforeEnterEvent event) {
        kept = text;
        content = changed == null ? null : changed.ref().id();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DraftPlace.PARAMETER)
                .flatMap(text::takeUp)
                .ifPresent(draft -> carryOn(draft, changed == null ? 0 : changed.revision()));
        text.offer(fields::fill);
        notices.add(text);
    }

    private void carryOn(DraftDetails draft, int revision) {
        fields.fill(draft.unfinished());
        HtmlContainer here = Piece.element("p", "notice-title");
        here.add(Words.say("content.draft.here") + " ");
        here.add(Piece.moment(draft.beganAt()));
        here.add(".");
        HtmlContainer notice = Piece.element("div", "notice", here);
        if (revision > draft.unfinished().baseRevision() && content != null) {
            notice.add(Piece.text("p", "", Words.say("content.draft.moved-on")));
        }
        notice(notice);
    }

    protected void notice(Component notice) {
        notices.add(notice);
    }

    protected TextFields fields() {
        return fields;
    }

    protected Viewer viewer() {
        return current.viewer();
    }

    /// Says in the form why it could not be stored, with the way to what is in its place.
    private void refuse(Refusal refusal) {
        fields.refuse(refusal);
        if (refusal instanceof PathTaken taken) {
            Anchor there = Piece.link(taken.path(), Words.say("content.edit.taken"));
            there.setTarget("_blank");
            fields.besideTitle(there);
        }
    }

    /// Shows what two people wrote instead of the form, which comes back with the text they agree on.
    void settle(EditConflict conflict) {
        keepOrSay();
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
        keepOrSay();
        Focus.keep();
    }

    private void backToForm() {
        getChildren().filter(ConflictPanel.class::isInstance).toList().forEach(this::remove);
        form.setVisible(true);
    }

    private void publish() {
        if (left) {
            return;
        }
        fields.accept();
        backToForm();
        try {
            Saved saved = store(text().name());
            left = true;
            text().forget();
            leadTo(saved);
        } catch (EditConflict conflict) {
            settle(conflict);
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (left) {
            return;
        }
        if (!fields.isChanged()) {
            text().throwAway();
        } else if (isKept()) {
            tellOfDrafts(event);
        } else {
            ask(event.postpone());
        }
    }

    private void tellOfDrafts(BeforeLeaveEvent event) {
        if (!event.getLocation().getPath().equals(DRAFTS)) {
            Notices.say(Words.say("content.draft.left"), Piece.link("/" + DRAFTS, Words.say("content.drafts")));
        }
    }

    private void ask(BeforeLeaveEvent.ContinueNavigationAction going) {
        text().keepThere();
        add(new LeaveQuestion(going::cancel, () -> {
            left = true;
            going.proceed();
        }));
    }

    private void keepOrSay() {
        if (!isKept()) {
            text().keepThere();
        }
    }

    /// Keeps what is written, and says whether that worked.
    private boolean isKept() {
        try {
            text().keep(fields.unfinished(content));
            return true;
        } catch (Refusal _) {
            return false;
        }
    }

    private KeptText text() {
        return Objects.requireNonNull(kept);
    }
}
