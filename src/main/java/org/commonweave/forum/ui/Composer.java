package org.commonweave.forum.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.router.Location;
import java.util.Optional;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Focus;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Saved;
import org.commonweave.content.ui.BrowserModule;
import org.commonweave.content.ui.KeptTexts;
import org.commonweave.content.ui.TextFields;
import org.commonweave.content.ui.WritingForm;
import org.commonweave.forum.NewReply;
import org.commonweave.forum.ReplyTarget;
import org.commonweave.forum.ReplyTargets;
import org.jspecify.annotations.Nullable;

/// Stands at the lower edge of a discussion while somebody writes a reply, so that they can read on, and go
/// along to the other pages of the same discussion. In the browser `composer.js` opens it for every link that
/// leads to a reply.
class Composer extends Div {

    private static final String TO = "event.detail.to";
    private static final String QUOTES = "event.detail.quotes";
    private static final String WORDS = "event.detail.words";

    private final ContentRef discussion;
    private final Replying replying;
    private final ReplyTargets targets;
    private final KeptTexts drafts;
    private final Spot spot;
    private final CurrentViewer current;

    private final HtmlContainer title = Piece.text("h2", "composer-title", "");

    @Nullable
    private TextFields fields;

    /// @param spot where what was said is shown
    Composer(
            ContentRef discussion,
            Replying replying,
            ReplyTargets targets,
            KeptTexts drafts,
            Spot spot,
            CurrentViewer current) {
        this.discussion = discussion;
        this.replying = replying;
        this.targets = targets;
        this.drafts = drafts;
        this.spot = spot;
        this.current = current;
        addClassName("composer");
        setId("composer");
        title.setId("composer-title");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-labelledby", "composer-title")
                .setAttribute("hidden", true);
        getElement()
                .addEventListener("compose", this::compose)
                .addEventData(TO)
                .addEventData(QUOTES)
                .addEventData(WORDS);
    }

    /// A draft on its way from one page of a discussion to another.
    private record GoingAlong(String path, String to, String draft) {}

    @Override
    protected void onAttach(AttachEvent event) {
        BrowserModule.load(getElement(), "/js/composer.js");
        GoingAlong along = ComponentUtil.getData(event.getUI(), GoingAlong.class);
        ComponentUtil.setData(event.getUI(), GoingAlong.class, null);
        if (along != null && along.path().equals(discussion.path())) {
            targets.at(along.to(), current.viewer()).ifPresent(target -> open(target, "", Optional.of(along.draft())));
        }
    }

    private void compose(DomEvent event) {
        String to = event.getEventData().get(TO).asString("");
        String words = event.getEventData().get(WORDS).asString("");
        boolean quotes = event.getEventData().get(QUOTES).asBoolean(false);
        targets.at(to, current.viewer())
                .filter(there -> there.discussion() == discussion.id())
                .ifPresentOrElse(
                        target -> answer(target, quotes ? target.quoted(words) : ""),
                        () -> Notices.say(Words.say("forum.composer.gone")));
    }

    /// Whoever writes already goes on writing, in answer to something else, or with one more quotation.
    private void answer(ReplyTarget target, String quotation) {
        if (fields == null) {
            open(target, quotation, Optional.empty());
        } else if (quotation.isEmpty()) {
            tellWhatIsAnswered(fields, target);
        } else {
            fields.append(quotation);
        }
        if (fields != null) {
            fields.focus();
        }
    }

    private void open(ReplyTarget target, String words, Optional<String> draft) {
        fields = replying.fields();
        replying.begin(fields, target.title(), words);
        tellWhatIsAnswered(fields, target);
        NativeButton stop = new NativeButton(Words.say("forum.composer.stop"));
        stop.addClassName("button");
        WritingForm form = new WritingForm(
                fields, Piece.text("p", "composer-hint", Words.say("forum.composer.hint")), stop, new Answer(fields));
        stop.addClickListener(_ -> form.leave(this::close));
        form.keep(drafts.forNew(NewReply.KIND), null, draft);
        target.quietSince().ifPresent(since -> form.notice(new QuietNotice(since, target.discussionPath())));
        form.addClassName("composer-form");
        removeAll();
        add(head(), form);
        getElement().removeAttribute("hidden");
    }

    private void tellWhatIsAnswered(TextFields writing, ReplyTarget target) {
        writing.parent(target.path());
        title.setText(Words.say("forum.composer.to", target.author().name()));
    }

    /// The button comes to life in the browser, where alone it is known how large the window is.
    private HtmlContainer head() {
        HtmlContainer size =
                Piece.text("button", "button button-plain composer-size", Words.say("forum.composer.smaller"));
        size.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-expanded", "true")
                .setAttribute("data-smaller", Words.say("forum.composer.smaller"))
                .setAttribute("data-larger", Words.say("forum.composer.larger"));
        return Piece.element("header", "composer-head", title, size);
    }

    private void close() {
        fields = null;
        removeAll();
        getElement().setAttribute("hidden", true);
        Focus.keep();
    }

    /// What the form is for.
    private class Answer implements WritingForm.Purpose {

        private final TextFields writing;

        Answer(TextFields writing) {
            this.writing = writing;
        }

        @Override
        public Saved store(String attemptKey) {
            return replying.store(current.viewer(), writing, attemptKey);
        }

        @Override
        public void leadTo(Saved saved) {
            close();
            Notices.say(Words.say("forum.reply.sent"));
            spot.show(saved.content().path());
        }

        @Override
        public boolean goesAlong(Location to, String draft) {
            boolean isSame = ("/" + to.getPath()).equals(discussion.path());
            if (isSame) {
                ComponentUtil.setData(
                        UI.getCurrent(), GoingAlong.class, new GoingAlong(discussion.path(), writing.parent(), draft));
            }
            return isSame;
        }
    }
}
