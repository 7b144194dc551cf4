package org.commonweave.content.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.IntroductionService;
import org.commonweave.content.Saved;

/// Changes what introduces a tag or a place.
@Route("tags/:slug/edit")
@RouteAlias("places/:slug/edit")
@PermitAll
class EditIntroductionView extends ChangingView {

    private final IntroductionService introductions;

    EditIntroductionView(
            IntroductionService introductions, TextChanges changes, TextEditors editors, CurrentViewer current) {
        super(
                changes,
                new TextFields(editors, IntroductionService.KIND, Words.say("content.introduction"))
                        .prompt(Words.say("content.introduction.prompt")),
                current);
        this.introductions = introductions;
    }

    @Override
    protected void show(ContentDetails content) {
        fields().nameOnly(content.ref().title());
    }

    @Override
    protected Saved store(String attemptKey) {
        return introductions.edit(viewer(), item().id(), fields().edit(attemptKey));
    }
}
