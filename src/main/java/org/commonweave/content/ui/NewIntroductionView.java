package org.commonweave.content.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.GoOn;
import org.commonweave.base.ui.Notices;
import org.commonweave.content.ContentText;
import org.commonweave.content.IntroductionService;
import org.commonweave.content.NewText;
import org.commonweave.content.Saved;

/// Introduces a tag, a place or another subject.
@Route("introductions/new")
@PermitAll
class NewIntroductionView extends WritingView {

    static final String PATH = "/introductions/new";
    static final String ABOUT = "?about=";

    private final IntroductionService introductions;
    private final KeptTexts drafts;
    private String title = Words.say("content.introduction.write");

    NewIntroductionView(
            IntroductionService introductions, TextEditors editors, KeptTexts drafts, CurrentViewer current) {
        super(
                new TextFields(editors, IntroductionService.KIND, Words.say("content.introduction"))
                        .prompt(Words.say("content.introduction.prompt")),
                current);
        this.introductions = introductions;
        this.drafts = drafts;
        fields().withoutComment();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("about")
                .orElse("");
        open(title, asked.isEmpty() ? "/" : asked);
        fields().show(new ContentText("", "", "", List.of()), 0);
        fields().parent(asked);
        keep(drafts.forNew(IntroductionService.KIND), null, event);
        String path = fields().parent();
        Optional<String> name = introductions.subject(path, viewer());
        if (name.isEmpty()) {
            event.forwardTo("");
        } else if (introductions.of(path, viewer()).isPresent()) {
            event.forwardTo(path.substring(1) + "/edit");
        } else {
            title = Words.say("content.introduction.of", name.get());
            fields().nameOnly(name.get());
            open(title, path);
            fields().focus();
        }
    }

    @Override
    protected Saved store(String attemptKey) {
        return introductions.begin(viewer(), fields().parent(), new NewText(fields().text(), "", null, attemptKey));
    }

    @Override
    protected void leadTo(Saved saved) {
        Notices.say(Words.say("content.introduction.saved"));
        GoOn.to(saved.content().path());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
