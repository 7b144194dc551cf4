package org.commonweave.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Location;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Focus;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.EditConflict;
import org.commonweave.content.PathTaken;
import org.commonweave.content.Saved;
import org.commonweave.content.draft.DraftDetails;
import org.jspecify.annotations.Nullable;

/// What writing something new and changing it have in common, whatever kind it is and wherever on a page it is done:
/// nothing that was typed is lost, whatever happens.
public class WritingForm extends Div implements BeforeLeaveObserver {

    private static final String DRAFTS = "settings/drafts";

    private final TextFields fields;
    private final Purpose purpose;
    private final Div notices = new Div();
    private final Div form = new Div();
    private final NativeButton publish;

    @Nullable
    private KeptText kept;

    @Nullable
    private Long content;

    private boolean left;

    /// What the form is for.
    public interface Purpose extends Serializable {

        /// Stores what is written.
        ///
        /// @param attemptKey names this attempt, see [org.commonweave.content.ContentEdit]
        Saved store(String attemptKey);

        /// Leads to what has been stored.
        void leadTo(Saved saved);

        /// Whether the form goes along to another place, where it is opened again with the draft of this name.
        default boolean goesAlong(Location to, String draft) {
            return false;
        }
    }

    /// @param heading says what is written
    /// @param stop the way out, without publishing
    public WritingForm(TextFields fields, Component heading, Component stop, Purpose purpose) {
        this.fields = fields;
        this.purpose = purpose;
        publish = new NativeButton(Words.say("content.edit.publish"), _ -> publish());
        publish.addClassNames("button", "button-primary");
        Div bar = new Div(publish, stop, KeptText.state(), KeptText.company());
        bar.addClassName("save-bar");
        form.addClassName("edit-page");
        form.add(heading, notices, fields, bar);
        fields.onSave(this::publish);
        KeptText.in(this);
        add(form);
    }

    /// For a form that has a page to itself.
    WritingForm asPage() {
        form.addClassName("page");
        return this;
    }

    /// Says what becomes of the text, where storing it does not publish it.
    WritingForm saying(String caption) {
        publish.setText(caption);
        return this;
    }

    /// Begins anew, with nothing to be said.
    public void open() {
        left = false;
        backToForm();
        notices.removeAll();
    }

    /// Keeps from now on what is typed into the text that is shown. Goes on with an earlier draft if there is one of
    /// that name, and offers the others.
    ///
    /// @param changed the item that is changed; `null` for a new one
    public void keep(KeptText text, @Nullable ContentDetails changed, Optional<String> earlier) {
        kept = text;
        content = changed == null ? null : changed.ref().id();
        earlier.flatMap(text::takeUp).ifPresent(draft -> carryOn(draft, changed == null ? 0 : changed.revision()));
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

    public void notice(Component notice) {
        notices.add(notice);
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
    private void settle(EditConflict conflict) {
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
            Saved saved = purpose.store(text().name());
            left = true;
            text().forget();
            purpose.leadTo(saved);
        } catch (EditConflict conflict) {
            settle(conflict);
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (left || kept == null) {
            return;
        }
        if (!fields.isChanged()) {
            text().throwAway();
        } else if (!isKept()) {
            ask(event.postpone());
        } else if (purpose.goesAlong(event.getLocation(), text().name())) {
            text().forget();
        } else if (!event.getLocation().getPath().equals(DRAFTS)) {
            tellOfDrafts();
        }
    }

    /// Ends writing without publishing, and without leaving the page. What was written stays as a draft.
    ///
    /// @param then takes the form away
    public void leave(SerializableRunnable then) {
        if (!fields.isChanged()) {
            text().throwAway();
            then.run();
        } else if (isKept()) {
            text().forget();
            tellOfDrafts();
            then.run();
        } else {
            text().keepThere();
            add(new LeaveQuestion(() -> {}, then));
        }
    }

    private static void tellOfDrafts() {
        Notices.say(Words.say("content.draft.left"), Piece.link("/" + DRAFTS, Words.say("content.drafts")));
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
