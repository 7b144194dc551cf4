package org.commonweave.story.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.content.ui.RemovingView;
import org.commonweave.story.StoryService;

/// Puts a story into the bin.
@Route("stories/:slug/remove")
@PermitAll
class RemoveStoryView extends RemovingView {

    private final StoryService stories;

    RemoveStoryView(StoryService stories, CurrentViewer current) {
        super(current, Words.say("story.removing.go"));
        this.stories = stories;
    }

    @Override
    protected Lookup at(String path, Viewer viewer) {
        return stories.at(path, viewer);
    }

    @Override
    protected void remove(Viewer viewer, ContentRef item, String why) {
        stories.remove(viewer, item.id(), why);
    }
}
