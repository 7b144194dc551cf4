package org.commonweave.wiki.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.content.ui.RemovingView;
import org.commonweave.wiki.WikiService;

/// Puts a page into the bin.
@Route("wiki/:slug/remove")
@PermitAll
class RemovePageView extends RemovingView {

    private final WikiService wiki;

    RemovePageView(WikiService wiki, CurrentViewer current) {
        super(current, Words.say("wiki.removing.go"));
        this.wiki = wiki;
    }

    @Override
    protected Lookup at(String path, Viewer viewer) {
        return wiki.at(path, viewer);
    }

    @Override
    protected void remove(Viewer viewer, ContentRef item, String why) {
        wiki.remove(viewer, item.id(), why);
    }
}
