package org.commonweave.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageHead;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.reading.Answers;
import org.commonweave.reading.HeadElements;

/// Every readable address for somebody who is signed in: the same component tree that visitors get as text, alive.
@Route(":path*")
@AnonymousAllowed
class ReadingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Answers answers;
    private final HeadElements head;
    private final CurrentViewer current;
    private String title = "";

    ReadingView(Answers answers, HeadElements head, CurrentViewer current) {
        this.answers = answers;
        this.head = head;
        this.current = current;
        addClassName("reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Location location = event.getLocation();
        PageRequest request = new PageRequest(
                "/" + location.getPath(), location.getQueryParameters().getParameters(), current.viewer());
        switch (answers.find(request).orElse(null)) {
            case PageAnswer.Page(var _, PageHead about, var main) -> {
                title = head.title(about);
                removeAll();
                add(main);
            }
            case PageAnswer.Moved(String path, boolean _)
            when namesAPlace(path) -> {
                Notices.takeAlong();
                UI.getCurrent().getPage().setLocation(path);
            }
            case PageAnswer.Moved(String path, boolean takesQuery) ->
                event.forwardTo(
                        path.substring(1), takesQuery ? location.getQueryParameters() : QueryParameters.empty());
            case PageAnswer.Document _ -> fetch(location);
            case null -> fetch(location);
        }
    }

    /// Whether it leads to one of several pages, or to a place on one, to which only the browser can go.
    private static boolean namesAPlace(String path) {
        return path.contains("?") || path.contains("#");
    }

    /// A file, for which somebody has followed a link in a text: the browser asks the server for it.
    private static void fetch(Location location) {
        UI.getCurrent().getPage().setLocation("/" + location.getPathWithQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
