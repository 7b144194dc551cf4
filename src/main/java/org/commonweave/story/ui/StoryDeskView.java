package org.commonweave.story.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.Steps;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.site.Site;
import org.commonweave.story.NamingService;
import org.commonweave.story.Showcase;
import org.commonweave.story.StoryDesk;
import org.commonweave.story.StoryReading;
import org.commonweave.story.StoryService;

/// What is done with a story besides writing it: who sees it and when, and which groups it may name.
@Route("stories/:slug/desk")
@PermitAll
class StoryDeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STEP = "/desk";

    private final StoryService stories;
    private final StoryReading reading;
    private final StoryDesk desk;
    private final NamingService namings;
    private final Showcase showcase;
    private final CurrentViewer current;
    private final Site site;
    private String title = "";

    @SuppressWarnings("TooManyParameters") // wiring
    StoryDeskView(
            StoryService stories,
            StoryReading reading,
            StoryDesk desk,
            NamingService namings,
            Showcase showcase,
            CurrentViewer current,
            Site site) {
        this.stories = stories;
        this.reading = reading;
        this.desk = desk;
        this.namings = namings;
        this.showcase = showcase;
        this.current = current;
        this.site = site;
        addClassNames("page", "story-desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = Steps.thing(event, STEP);
        switch (stories.at(path, viewer())) {
            case Lookup.Found(ContentDetails content) when content.mayEdit() -> show(content);
            case Lookup.Moved(String now) -> event.forwardTo(now.substring(1) + STEP);
            case Lookup.Found _, Lookup.Removed _, Lookup.Gone _, Lookup.Unknown _ ->
                event.forwardTo(path.substring(1));
        }
    }

    private void show(ContentDetails content) {
        ContentRef story = content.ref();
        SerializableRunnable again = () -> show(fresh(content));
        PublishingParts publishing = new PublishingParts(desk, site, current, again);
        title = Words.say("story.desk.of", story.title());
        removeAll();
        add(new PageTop(title).below(Piece.link(story.path(), story.title())));
        StoryDesk.Standing standing = desk.standing(viewer(), story.id());
        if (standing.isDraft()) {
            add(publishing.draft(story, standing), publishing.preview(story, standing));
        } else {
            add(publishing.published(content));
        }
        add(new NamingPart(namings, site, current, again).of(story));
        if (viewer().isAtLeast(Role.STEWARD) && content.withheld().isEmpty()) {
            add(new ChoosingPart(showcase, current, again)
                    .of(story, reading.details(content, viewer()).chosen()));
        }
    }

    private ContentDetails fresh(ContentDetails content) {
        return stories.at(content.ref().path(), viewer()) instanceof Lookup.Found(ContentDetails now) ? now : content;
    }

    private Viewer viewer() {
        return current.viewer();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
