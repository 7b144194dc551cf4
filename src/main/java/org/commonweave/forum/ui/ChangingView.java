package org.commonweave.forum.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.GoOn;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.Steps;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.content.Saved;
import org.commonweave.content.ui.KeptTexts;
import org.commonweave.content.ui.TextFields;
import org.commonweave.content.ui.WritingView;
import org.jspecify.annotations.Nullable;

/// What changing a group, a discussion and a reply have in common.
abstract class ChangingView extends WritingView {

    private static final String STEP = "/edit";

    private final ContentReading reading;
    private final KeptTexts drafts;

    @Nullable
    private ContentRef item;

    ChangingView(ContentReading reading, KeptTexts drafts, TextFields fields, CurrentViewer current) {
        super(fields, current);
        this.reading = reading;
        this.drafts = drafts;
    }

    /// Puts what this kind has besides its text into the form.
    void show(ContentDetails content) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = Steps.thing(event, STEP);
        switch (reading.at(path, viewer())) {
            case Lookup.Found(ContentDetails content) -> change(content, event);
            case Lookup.Moved(String now) -> event.forwardTo(now.substring(1) + STEP);
            case Lookup.Removed _, Lookup.Gone _, Lookup.Unknown _ -> event.forwardTo(path.substring(1));
        }
    }

    private void change(ContentDetails content, BeforeEnterEvent event) {
        item = content.ref();
        open(getPageTitle(), content.ref().path());
        fields().show(content.text(), content.revision());
        show(content);
        if (!content.mayEdit()) {
            notice(Piece.text("p", "notice notice-warning", Words.say("content.not-allowed.edit")));
        }
        keep(drafts.forChange(content.ref().kind(), content.ref().id()), content, event);
    }

    @Override
    protected void leadTo(Saved saved) {
        switch (saved.outcome()) {
            case STORED -> Notices.say(Words.say("forum.saved"));
            case UNCHANGED -> Notices.say(Words.say("forum.saved.unchanged"));
            case MERGED -> Notices.say(Words.say("forum.saved.merged"));
        }
        GoOn.to(saved.content().path());
    }

    ContentRef item() {
        if (item == null) {
            throw new IllegalStateException("Nothing is open");
        }
        return item;
    }

    @Override
    public String getPageTitle() {
        return item == null ? "" : Words.say("forum.edit.of", item.title());
    }
}
