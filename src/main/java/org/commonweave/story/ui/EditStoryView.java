package org.commonweave.story.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.GoOn;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.Steps;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.content.RevisionDetails;
import org.commonweave.content.RevisionHistory;
import org.commonweave.content.Saved;
import org.commonweave.content.file.LeadPicture;
import org.commonweave.content.ui.KeptTexts;
import org.commonweave.content.ui.PictureField;
import org.commonweave.content.ui.PictureFields;
import org.commonweave.content.ui.TextEditors;
import org.commonweave.content.ui.WritingView;
import org.commonweave.place.ui.PlaceFields;
import org.commonweave.story.StoryDetails;
import org.commonweave.story.StoryReading;
import org.commonweave.story.StoryService;
import org.jspecify.annotations.Nullable;

/// Changes a story, from its text of today or from an older one.
@Route("stories/:slug/edit")
@PermitAll
class EditStoryView extends WritingView {

    private static final String STEP = "/edit";

    private final StoryService stories;
    private final StoryReading reading;
    private final RevisionHistory history;
    private final KeptTexts drafts;
    private final PictureField picture;
    private Optional<LeadPicture> pictureBefore = Optional.empty();

    @Nullable
    private ContentRef story;

    EditStoryView(
            StoryService stories,
            StoryReading reading,
            RevisionHistory history,
            TextEditors editors,
            PictureFields pictures,
            PlaceFields places,
            KeptTexts drafts,
            CurrentViewer current) {
        super(new StoryFields(editors, places), current);
        picture = pictures.open("picture", Words.say("story.picture"));
        fields().also(picture);
        this.stories = stories;
        this.reading = reading;
        this.history = history;
        this.drafts = drafts;
        saying(Words.say("story.save.change"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = Steps.thing(event, STEP);
        switch (stories.at(path, viewer())) {
            case Lookup.Found(ContentDetails content) when content.mayEdit() -> edit(content, event);
            case Lookup.Found _ -> event.forwardTo(path.substring(1));
            case Lookup.Moved(String now) -> event.forwardTo(now.substring(1) + STEP);
            case Lookup.Removed _, Lookup.Gone _, Lookup.Unknown _ -> event.forwardTo(path.substring(1));
        }
    }

    private void edit(ContentDetails content, BeforeEnterEvent event) {
        ContentRef here = content.ref();
        story = here;
        open(Words.say("story.edit.of", here.title()), here.path());
        fields().show(content.text(), content.revision());
        StoryDetails details = reading.details(content, viewer());
        pictureBefore = details.picture();
        picture.show(pictureBefore);
        if (details.publishedAt().isPresent()) {
            notice(Piece.text("p", "notice", Words.say("story.edit.correction")));
        }
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("from")
                .filter(number -> number.matches("\\d{1,9}"))
                .flatMap(number -> revision(here.id(), Integer.parseInt(number)))
                .ifPresent(old -> fields().fill(old.text()));
        keep(drafts.forChange(here.kind(), here.id()), content, event);
    }

    private Optional<RevisionDetails> revision(long id, int number) {
        try {
            return Optional.of(history.at(id, number, viewer()));
        } catch (ContentMissing _) {
            return Optional.empty();
        }
    }

    @Override
    protected Saved store(String attemptKey) {
        if (story == null) {
            throw new IllegalStateException("No story is open");
        }
        Saved saved = stories.edit(viewer(), story.id(), fields().edit(attemptKey));
        Optional<LeadPicture> chosen = picture.picture();
        stories.picture(viewer(), story.id(), chosen);
        return saved.with(!chosen.equals(pictureBefore));
    }

    @Override
    protected void leadTo(Saved saved) {
        Notices.say(Words.say(
                switch (saved.outcome()) {
                    case STORED -> "story.saved";
                    case UNCHANGED -> "story.saved.unchanged";
                    case MERGED -> "story.saved.merged";
                }));
        GoOn.to(saved.content().path());
    }

    @Override
    public String getPageTitle() {
        return story == null ? "" : Words.say("story.edit.of", story.title());
    }
}
