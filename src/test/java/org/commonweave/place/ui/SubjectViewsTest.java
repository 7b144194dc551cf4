package org.commonweave.place.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import java.util.Map;
import org.commonweave.PageTest;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Slug;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRef;
import org.commonweave.content.IntroductionService;
import org.commonweave.content.Saved;
import org.commonweave.content.ui.TextEditor;
import org.commonweave.story.Tellers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Tags and places are introduced, renamed and put in order on their pages.
class SubjectViewsTest extends PageTest {

    @Autowired
    private Tellers tellers;

    @Autowired
    private Writers writers;

    @Autowired
    private IntroductionService introductions;

    private Viewer steward = Viewer.VISITOR;
    private String lane = "";
    private String town = "";

    @BeforeEach
    void somebody() {
        steward = writers.somebody(Role.STEWARD);
        signIn(steward);
        lane = Writers.title("Mill Lane");
        town = Writers.title("Skelby");
    }

    @Test
    void storyLeadsToItsPlaceAndThePlaceToTheStory() {
        ContentRef story = at(lane + ", " + town);

        goTo(story.path().substring(1));
        assertThat(page()).contains(lane, town);
        goTo(path(town));

        assertThat(page()).contains("One item is here.", story.title(), "Within " + town, lane);
    }

    @Test
    void placeIsIntroduced() {
        at(lane);
        goTo("introductions/new?about=/" + path(lane));
        find(TextEditor.class).single().setValue("By the *water*.");

        press("Publish");

        assertThat(here()).isEqualTo("/" + path(lane));
        assertThat(introductions
                        .of("/" + path(lane), Viewer.VISITOR)
                        .orElseThrow()
                        .html())
                .contains("<em>water</em>");
        assertThat(page()).contains("Edit the introduction");
    }

    @Test
    void introductionIsChanged() {
        at(lane);
        introductions.begin(steward, "/" + path(lane), Writers.text("", "By the water."));
        goTo(path(lane) + "/edit");
        find(TextEditor.class).single().setValue("Above the water.");

        press("Publish");

        assertThat(introductions
                        .of("/" + path(lane), Viewer.VISITOR)
                        .orElseThrow()
                        .html())
                .contains("Above the water.");
    }

    @Test
    void earlierIntroductionIsBroughtBack() {
        at(lane);
        String place = "/" + path(lane);
        Saved begun = introductions.begin(steward, place, Writers.text("", "By the water."));
        introductions.edit(steward, begun.content().id(), Writers.edit("Another name", "Spoilt.", 1));
        goTo(path(lane) + "/edit?from=1");
        assertThat(page()).contains("You are looking at version 1");

        press("Publish");

        ContentDetails now = introductions.of(place, Viewer.VISITOR).orElseThrow();
        assertThat(now.html()).contains("By the water.");
        assertThat(now.ref().title()).as("the name is that of the place").isEqualTo(lane);
    }

    @Test
    void placeIsRenamed() {
        at(lane);
        goTo(path(lane) + "/names");
        test(field("name")).setValue(town);

        press("Rename");

        assertThat(here()).isEqualTo("/" + path(town));
        assertThat(page()).contains("One item is here.");
    }

    @Test
    void nameOfAnotherPlaceIsRefusedBesideTheField() {
        at(lane);
        at(town);
        goTo(path(lane) + "/names");
        test(field("other-name")).setValue(town);

        press("Add the name");

        assertThat(page()).contains("is a name of");
        assertThat(field("other-name").getValue()).isEqualTo(town);
    }

    @Test
    void placeIsPutIntoAWiderOne() {
        at(lane);
        at(town);
        goTo(path(lane) + "/lie");
        test(field("wider")).setValue(town);

        press("Save");

        assertThat(here()).isEqualTo("/" + path(lane));
        goTo(path(town));
        assertThat(page()).contains("2 items are here.");
    }

    @Test
    void whoTypesAnAddressIsAskedWhetherSomebodyLivesThere() {
        goTo("stories/new");

        test(field("about-place")).setValue("Mill Lane 4, Skelby");

        assertThat(page()).contains("if somebody lives there");
    }

    private ContentRef at(String place) {
        return tellers.published(steward, Writers.title("Seen"), "Told.", Map.of("place", place));
    }

    private static String path(String place) {
        return "places/" + Slug.of(place);
    }

    private Input field(String name) {
        return find(Input.class).withId(name).single();
    }
}
