package org.commonweave.story.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweave.PageTest;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.content.file.FileDetails;
import org.commonweave.content.file.SamplePictures;
import org.commonweave.content.file.StoredFiles;
import org.commonweave.content.ui.FieldOfPicture;
import org.commonweave.content.ui.PictureField;
import org.commonweave.content.ui.TextEditor;
import org.commonweave.forum.Talkers;
import org.commonweave.story.NamingService;
import org.commonweave.story.StoryDesk;
import org.commonweave.story.StoryPath;
import org.commonweave.story.Tellers;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StoryViewsTest extends PageTest {

    private final Writers writers;
    private final Tellers tellers;
    private final Talkers talkers;
    private final StoryDesk desk;
    private final NamingService namings;
    private final ContentReading reading;
    private final WikiService wiki;
    private final StoredFiles files;
    private Viewer author;

    @Autowired
    @SuppressWarnings("NullAway.Init") // the author enters before each test
    StoryViewsTest(
            Writers writers,
            Tellers tellers,
            Talkers talkers,
            StoryDesk desk,
            NamingService namings,
            ContentReading reading,
            WikiService wiki,
            StoredFiles files) {
        this.writers = writers;
        this.tellers = tellers;
        this.talkers = talkers;
        this.desk = desk;
        this.namings = namings;
        this.reading = reading;
        this.wiki = wiki;
        this.files = files;
    }

    @BeforeEach
    void enter() {
        author = writers.somebody(Role.MEMBER);
        signIn(author);
    }

    @Test
    void storyIsToldUnderQuestionsAndBecomesADraft() {
        String title = Writers.title("Forty loaves");
        visit("stories/new", NewStoryView.class);
        test(field("title")).setValue(title);
        TextEditor body = find(TextEditor.class).single();
        assertThat(body.getValue()).contains("## What did not work");
        body.setValue(body.getValue().replaceFirst("## What happened\n", "## What happened\n\nWe baked.\n"));
        test(field("about-place")).setValue("Pinfold Green");
        test(field("about-happened")).setValue("2026-05-03");

        press("Save the draft");

        assertThat(here()).isEqualTo(StoryPath.of(title));
        assertThat(page()).contains("This is a draft", "Pinfold Green", "3 May 2026", "Publish or manage");
        var stored = ((Lookup.Found) reading.at(here(), author)).details();
        assertThat(stored.text().body()).isEqualTo("## What happened\n\nWe baked.");
    }

    @Test
    void lastDayBeforeTheFirstIsSaidBesideTheDay() {
        visit("stories/new", NewStoryView.class);
        test(field("title")).setValue(Writers.title("Backwards"));
        test(field("about-happened")).setValue("2026-05-03");
        test(field("about-until")).setValue("2026-05-01");

        press("Save the draft");

        assertThat(here()).isEqualTo("/stories/new");
        assertThat(field("about-until").getElement().getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(page()).contains("The last day is before the first.");
    }

    @Test
    void storyShowsThePictureThatWasChosenForIt() {
        FileDetails file = files.keep(author, "oven.jpg", SamplePictures.jpeg(1200, 800));
        ContentRef story = tellers.draft(author, Writers.title("Pictured"), "Told.");
        goTo(story.path().substring(1) + "/edit");
        FieldOfPicture.bring(find(PictureField.class).single(), file.hash());
        test(field("picture-description")).setValue("A clay oven");

        press("Save");

        assertThat(here()).isEqualTo(story.path());
        assertThat(notice()).contains("Your change is saved.");
        assertThat(pictures())
                .contains(file.path() + " A clay oven")
                .noneMatch(picture -> picture.contains("drawings"));
        desk.publish(author, story.id());
        goTo("stories");
        assertThat(pictures()).contains(file.path() + " ");
    }

    private List<String> pictures() {
        return find(HtmlContainer.class).all().stream()
                .map(Component::getElement)
                .filter(element -> element.getTag().equals("img"))
                .map(element -> element.getAttribute("src") + " " + element.getAttribute("alt"))
                .toList();
    }

    @Test
    void draftIsPublishedFromItsDesk() {
        ContentRef story = tellers.draft(author, Writers.title("Ready"), "Told.");
        goTo(story.path().substring(1) + "/desk");

        press("Publish now");

        assertThat(here()).isEqualTo(story.path());
        assertThat(notice()).contains("The story is published.");
        assertThat(reading.withId(story.id(), Viewer.VISITOR)).isPresent();
    }

    @Test
    void momentThatIsOverIsRefusedAtTheDesk() {
        ContentRef story = tellers.draft(author, Writers.title("Too late"), "Told.");
        goTo(story.path().substring(1) + "/desk");
        test(field("due")).setValue("2020-01-01T09:00");

        press("Publish it then");

        assertThat(page()).contains("That moment is over.");
        assertThat(desk.standing(author, story.id()).due()).isEmpty();
    }

    @Test
    void linkToTheDraftIsMadeAndClosed() {
        ContentRef story = tellers.draft(author, Writers.title("Checked"), "Told.");
        goTo(story.path().substring(1) + "/desk");

        press("Make a link");
        assertThat(page()).contains("/stories/preview/");

        press("Close the link");
        assertThat(page()).doesNotContain("/stories/preview/");
    }

    @Test
    void othersDoNotGetToTheDesk() {
        ContentRef story = tellers.published(author, Writers.title("Mine"), "Told.", Map.of());
        signIn(writers.somebody(Role.MEMBER));

        goTo(story.path().substring(1) + "/desk");

        assertThat(here()).isEqualTo(story.path());
    }

    @Test
    void stewardOfAGroupIsAskedAndAnswers() {
        Viewer keeper = writers.somebody(Role.MEMBER);
        ContentRef group = talkers.openGroup(keeper);
        ContentRef story = tellers.published(author, Writers.title("At yours"), "We pruned.", Map.of());
        goTo(story.path().substring(1) + "/desk");
        test(field("group")).setValue(group.path());
        press("Name this group");
        assertThat(page()).contains("not answered yet");

        signIn(keeper);
        goTo(group.path().substring(1));
        assertThat(page()).contains("A story asks to name this group");
        visit("stories/consent", ConsentView.class);
        assertThat(page()).contains(story.title(), "We pruned.");
        press("Yes, it may");

        assertThat(namings.named(story.id(), Viewer.VISITOR)).containsExactly(group);
        goTo(story.path().substring(1));
        assertThat(page()).contains(group.title());
    }

    @Test
    void correctionIsToldOnThePage() {
        String title = Writers.title("Corrected");
        ContentRef story = tellers.published(author, title, "Four.", Map.of());
        visit(story.path().substring(1) + "/edit", EditStoryView.class);
        find(TextEditor.class).single().setValue("Forty.");

        press("Save");
        assertThat(page()).contains("Please say what you are correcting");

        test(field("comment")).setValue("Forty, not four.");
        press("Save");

        assertThat(here()).isEqualTo(story.path());
        assertThat(page()).contains("Corrections since it was published", "Forty, not four.");
    }

    @Test
    void pageThatAStoryUsedShowsItAsEvidence() {
        ContentRef page = wiki.start(author, NewPage.of(Writers.text(Writers.title("Bake bread"), "Knead.")))
                .content();
        tellers.published(
                author,
                Writers.title("We burnt it"),
                "Black.",
                Map.of(
                        "uses", page.title(),
                        "place", "Quay",
                        "happened", "2025-05-03",
                        "outcome-1-what", "Loaves eaten",
                        "outcome-1-after", "0 of 12"));

        goTo(page.path().substring(1));

        assertThat(page()).contains("Stories of this in practice", "Quay · 3 May 2025", "Loaves eaten: 0 of 12");
    }

    @Test
    void honestReportingStandsOnThePage() {
        ContentRef story = tellers.published(
                author,
                Writers.title("Plain dealing"),
                "Told.",
                Map.of(
                        "interest", "I am paid by the bakery",
                        "checked-with", "Ilse",
                        "told-by", "Ilse the baker",
                        "outcome-1-what", "Loaves"));
        signOutAndVisit(story);

        assertThat(page())
                .contains(
                        "Declaration of interest: I am paid by the bakery",
                        "Checked before it was published with: Ilse.",
                        "as told by Ilse the baker",
                        "No source given for these figures.",
                        "Right of reply");
    }

    private void signOutAndVisit(ContentRef story) {
        signIn(writers.somebody(Role.MEMBER));
        goTo(story.path().substring(1));
    }

    private Input field(String id) {
        return find(Input.class).withId(id).single();
    }

    private String notice() {
        return find(Notification.class).all().stream()
                .map(one -> one.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
    }
}
