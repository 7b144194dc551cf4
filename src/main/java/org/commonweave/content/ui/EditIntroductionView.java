package org.commonweave.content.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.GoOn;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.Steps;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.IntroductionService;
import org.commonweave.content.Lookup;
import org.commonweave.content.Saved;
import org.commonweave.content.Saved.Outcome;
import org.jspecify.annotations.Nullable;

/// Changes what introduces a tag or a place.
@Route("tags/:slug/edit")
@RouteAlias("places/:slug/edit")
@PermitAll
class EditIntroductionView extends WritingView {

    private static final String STEP = "/edit";

    private final IntroductionService introductions;
    private final ContentReading reading;
    private final KeptTexts drafts;

    @Nullable
    private ContentRef item;

    EditIntroductionView(
            IntroductionService introductions,
            ContentReading reading,
            TextEditors editors,
            KeptTexts drafts,
            CurrentViewer current) {
        super(new TextFields(editors, IntroductionService.KIND, Words.say("content.introduction")), current);
        this.introductions = introductions;
        this.reading = reading;
        this.drafts = drafts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = Steps.thing(event, STEP);
        switch (reading.at(path, viewer())) {
            case Lookup.Found(ContentDetails content) when content.mayEdit() -> edit(content, event);
            case Lookup.Moved(String now) -> event.forwardTo(now.substring(1) + STEP);
            case Lookup.Found _, Lookup.Removed _, Lookup.Gone _, Lookup.Unknown _ ->
                event.forwardTo(path.substring(1));
        }
    }

    private void edit(ContentDetails content, BeforeEnterEvent event) {
        item = content.ref();
        open(getPageTitle(), content.ref().path());
        fields().show(content.text(), content.revision());
        keep(drafts.forChange(content.ref().kind(), content.ref().id()), content, event);
        fields().nameOnly(content.ref().title());
    }

    @Override
    protected Saved store(String attemptKey) {
        if (item == null) {
            throw new IllegalStateException("No introduction is open");
        }
        return introductions.edit(viewer(), item.id(), fields().edit(attemptKey));
    }

    @Override
    protected void leadTo(Saved saved) {
        Notices.say(Words.say(
                saved.outcome() == Outcome.UNCHANGED
                        ? "content.introduction.unchanged"
                        : "content.introduction.saved"));
        GoOn.to(saved.content().path());
    }

    @Override
    public String getPageTitle() {
        return item == null ? "" : Words.say("content.introduction.of", item.title());
    }
}
