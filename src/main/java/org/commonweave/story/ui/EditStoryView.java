package org.commonweave.story.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.Saved;
import org.commonweave.content.file.LeadPicture;
import org.commonweave.content.ui.ChangingView;
import org.commonweave.content.ui.PictureField;
import org.commonweave.content.ui.PictureFields;
import org.commonweave.content.ui.TextChanges;
import org.commonweave.content.ui.TextEditors;
import org.commonweave.place.ui.PlaceFields;
import org.commonweave.story.StoryDetails;
import org.commonweave.story.StoryReading;
import org.commonweave.story.StoryService;

/// Changes a story, from its text of today or from an older one.
@Route("stories/:slug/edit")
@PermitAll
class EditStoryView extends ChangingView {

    private final StoryService stories;
    private final StoryReading reading;
    private final PictureField picture;
    private Optional<LeadPicture> pictureBefore = Optional.empty();

    EditStoryView(
            StoryService stories,
            StoryReading reading,
            TextChanges changes,
            TextEditors editors,
            PictureFields pictures,
            PlaceFields places,
            CurrentViewer current) {
        super(changes, new StoryFields(editors, places), current);
        picture = pictures.open("picture", Words.say("story.picture"));
        fields().also(picture);
        this.stories = stories;
        this.reading = reading;
        saying(Words.say("story.save.change"));
    }

    @Override
    protected void show(ContentDetails content) {
        StoryDetails details = reading.details(content, viewer());
        pictureBefore = details.picture();
        picture.show(pictureBefore);
        if (details.publishedAt().isPresent()) {
            notice(Piece.text("p", "notice", Words.say("story.edit.correction")));
        }
    }

    @Override
    protected Saved store(String attemptKey) {
        Saved saved = stories.edit(viewer(), item().id(), fields().edit(attemptKey));
        Optional<LeadPicture> chosen = picture.picture();
        stories.picture(viewer(), item().id(), chosen);
        return saved.with(!chosen.equals(pictureBefore));
    }
}
