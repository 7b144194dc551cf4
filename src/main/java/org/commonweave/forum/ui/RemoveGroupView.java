package org.commonweave.forum.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.content.ui.RemovingView;
import org.commonweave.forum.GroupService;

/// Puts a group in which nothing was said into the bin.
@Route("groups/:slug/remove")
@PermitAll
class RemoveGroupView extends RemovingView {

    private final ContentReading reading;
    private final GroupService groups;

    RemoveGroupView(ContentReading reading, GroupService groups, CurrentViewer current) {
        super(current, Words.say("forum.remove.go"));
        this.reading = reading;
        this.groups = groups;
    }

    @Override
    protected Lookup at(String path, Viewer viewer) {
        return reading.at(path, viewer);
    }

    @Override
    protected void remove(Viewer viewer, ContentRef item, String why) {
        groups.remove(viewer, item.id(), why);
    }
}
