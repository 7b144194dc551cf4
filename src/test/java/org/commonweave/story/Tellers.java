package org.commonweave.story;

import java.util.List;
import java.util.Map;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentText;
import org.commonweave.content.NewText;
import org.commonweave.content.Particulars;
import org.springframework.stereotype.Component;

/// What people tell, for tests in which it has to be told already.
@Component
public class Tellers {

    private final StoryService stories;
    private final StoryDesk desk;

    Tellers(StoryService stories, StoryDesk desk) {
        this.stories = stories;
        this.desk = desk;
    }

    public ContentRef draft(Viewer author, String title, String body) {
        return draft(author, text(title, body, Map.of()));
    }

    public ContentRef draft(Viewer author, ContentText text) {
        return stories.start(author, new NewStory(new NewText(text, "", null, null)))
                .content();
    }

    public ContentRef published(Viewer author, String title, String body, Map<String, String> particulars) {
        ContentRef story = draft(author, text(title, body, particulars));
        desk.publish(author, story.id());
        return story;
    }

    public static ContentText text(String title, String body, Map<String, String> particulars) {
        return new ContentText(title, "", body, List.of(), new Particulars(particulars));
    }

    public static ContentEdit edit(ContentText text, int base, String comment) {
        return new ContentEdit(text, base, comment, false, null);
    }
}
