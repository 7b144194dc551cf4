package org.commonweave.forum.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.content.ui.RemovingView;
import org.commonweave.forum.DiscussionService;

/// Puts a discussion with all its replies, one reply, or what sums it up, into the bin.
@Route("groups/:slug/discussions/:name/remove")
@RouteAlias("replies/:number/remove")
@RouteAlias("summaries/:number/remove")
@PermitAll
class RemoveTalkView extends RemovingView {

    private final ContentReading reading;
    private final DiscussionService discussions;

    RemoveTalkView(ContentReading reading, DiscussionService discussions, CurrentViewer current) {
        super(current, Words.say("forum.remove.go"));
        this.reading = reading;
        this.discussions = discussions;
    }

    @Override
    protected Lookup at(String path, Viewer viewer) {
        return reading.at(path, viewer);
    }

    @Override
    protected void remove(Viewer viewer, ContentRef item, String why) {
        discussions.remove(viewer, item.id(), why);
    }
}
