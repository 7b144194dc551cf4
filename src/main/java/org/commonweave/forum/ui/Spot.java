package org.commonweave.forum.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import org.commonweave.base.CurrentViewer;
import org.commonweave.forum.DiscussionReading;
import org.commonweave.forum.ForumPath;
import org.springframework.stereotype.Component;

/// Leads somebody who has a discussion open to a reply that came since, on whichever of its pages it stands.
@Component
class Spot {

    /// The page may take a moment to change.
    private static final String GO_THERE = """
            const until = Date.now() + 5000;
            const go = () => {
              const there = document.getElementById($0);
              if (there) {
                there.scrollIntoView({ block: "start" });
                there.focus({ preventScroll: true });
              } else if (Date.now() < until) {
                requestAnimationFrame(go);
              }
            };
            go();
            """;

    private final DiscussionReading discussions;
    private final CurrentViewer current;

    Spot(DiscussionReading discussions, CurrentViewer current) {
        this.discussions = discussions;
        this.current = current;
    }

    /// Shows the reply at an address such as `/replies/34`.
    void show(String path) {
        long number = ForumPath.replyNumber(path).orElseThrow();
        discussions.pagePath(number, current.viewer()).ifPresent(place -> {
            UI ui = UI.getCurrent();
            Location page = new Location(place.substring(1, place.indexOf('#')));
            if (page.getPathWithQueryParameters()
                    .equals(ui.getActiveViewLocation().getPathWithQueryParameters())) {
                ui.refreshCurrentRoute(false);
            } else {
                ui.navigate(page.getPath(), page.getQueryParameters());
            }
            ui.getPage().executeJs(GO_THERE, ForumPath.anchor(number));
        });
    }
}
