package org.commonweave.story.ui;

import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.GoOn;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentText;
import org.commonweave.content.NewText;
import org.commonweave.content.Saved;
import org.commonweave.content.ui.KeptTexts;
import org.commonweave.content.ui.PictureField;
import org.commonweave.content.ui.PictureFields;
import org.commonweave.content.ui.TextEditors;
import org.commonweave.content.ui.WritingView;
import org.commonweave.place.ui.PlaceFields;
import org.commonweave.story.NewStory;
import org.commonweave.story.StoryPath;
import org.commonweave.story.StoryService;

/// Begins a story, with questions to answer. It becomes a draft, which its author then publishes.
@Route("stories/new")
@PermitAll
class NewStoryView extends WritingView {

    private final StoryService stories;
    private final KeptTexts drafts;
    private final PictureField picture;

    NewStoryView(
            StoryService stories,
            TextEditors editors,
            PictureFields pictures,
            PlaceFields places,
            KeptTexts drafts,
            CurrentViewer current) {
        super(new StoryFields(editors, places), current);
        picture = pictures.open("picture", Words.say("story.picture"));
        fields().also(picture);
        this.stories = stories;
        this.drafts = drafts;
        saying(Words.say("story.save"));
        fields().withoutComment();
        fields().belowTitle().addClassName("similar");
        fields().belowTitle().getElement().setAttribute("aria-live", "polite");
        fields().titleInput().setValueChangeMode(ValueChangeMode.LAZY);
        fields().onTitle(this::showSimilar);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(Words.say("story.new"), StoryPath.FRONT);
        picture.show(Optional.empty());
        fields().show(new ContentText("", "", StoryTemplate.text(), List.of()), 0);
        keep(drafts.forNew(NewStory.KIND), null, event);
        showSimilar("");
        fields().focus();
    }

    private void showSimilar(String title) {
        List<ContentRef> found = title.isBlank() ? List.of() : stories.similar(title, viewer());
        fields().belowTitle().removeAll();
        if (found.isEmpty()) {
            fields().belowTitle().add(Piece.text("p", "field-hint", Words.say("story.new.hint")));
            return;
        }
        fields().belowTitle()
                .add(
                        Piece.text("p", "notice-title", Words.say("story.similar")),
                        Piece.list("ul", "similar-pages", found, story -> {
                            var link = Piece.link(story.path(), story.title());
                            link.setTarget("_blank");
                            return link;
                        }));
    }

    @Override
    protected Saved store(String attemptKey) {
        ContentText typed = fields().text();
        ContentText text = typed.withBody(StoryTemplate.answered(typed.body()));
        Saved started = stories.start(viewer(), new NewStory(new NewText(text, "", null, attemptKey)));
        stories.picture(viewer(), started.content().id(), picture.picture());
        return started;
    }

    @Override
    protected void leadTo(Saved saved) {
        Notices.say(Words.say("story.saved.draft"));
        GoOn.to(saved.content().path());
    }

    @Override
    public String getPageTitle() {
        return Words.say("story.new");
    }
}
