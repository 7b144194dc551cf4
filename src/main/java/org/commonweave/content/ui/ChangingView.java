package org.commonweave.content.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.GoOn;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.Steps;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.content.RevisionDetails;
import org.commonweave.content.Saved;
import org.jspecify.annotations.Nullable;

/// `{item}/edit`: a page on which something is changed, from its text of today or from an older one.
public abstract class ChangingView extends WritingView {

    private static final String STEP = "/edit";

    private final TextChanges changes;

    @Nullable
    private ContentRef item;

    protected ChangingView(TextChanges changes, TextFields fields, CurrentViewer current) {
        super(fields, current);
        this.changes = changes;
    }

    /// Puts what this kind has besides its text into the form.
    protected void show(ContentDetails content) {}

    /// What is at the address of the item.
    protected Lookup at(String path) {
        return changes.at(path, viewer());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = Steps.thing(event, STEP);
        switch (at(path)) {
            case Lookup.Found(ContentDetails content) -> change(content, event);
            case Lookup.Moved(String now) -> event.forwardTo(now.substring(1) + STEP);
            case Lookup.Removed _, Lookup.Gone _, Lookup.Unknown _ -> event.forwardTo(path.substring(1));
        }
    }

    private void change(ContentDetails content, BeforeEnterEvent event) {
        ContentRef here = content.ref();
        item = here;
        open(getPageTitle(), here.path());
        fields().show(content.text(), content.revision());
        changes.older(here, event, viewer()).ifPresent(this::startFrom);
        show(content);
        if (!content.mayEdit()) {
            notice(Piece.text("p", "notice notice-warning", Words.say("content.not-allowed.edit")));
        }
        keep(changes.kept(here), content, event);
    }

    private void startFrom(RevisionDetails old) {
        int number = old.revision().number();
        fields().fill(old.text());
        fields().comment(Words.say("content.restore.comment", number));
        notice(Piece.element(
                "div",
                "notice",
                Piece.text("p", "notice-title", Words.say("content.restore.old", number)),
                Piece.text("p", "", Words.say("content.restore.old.text"))));
    }

    @Override
    protected void leadTo(Saved saved) {
        Notices.say(Words.say(
                switch (saved.outcome()) {
                    case STORED -> "content.saved";
                    case UNCHANGED -> "content.saved.unchanged";
                    case MERGED -> "content.saved.merged";
                }));
        GoOn.to(saved.content().path());
    }

    protected ContentRef item() {
        if (item == null) {
            throw new IllegalStateException("Nothing is open");
        }
        return item;
    }

    @Override
    public String getPageTitle() {
        return item == null ? "" : Words.say("content.edit.of", item.title());
    }
}
