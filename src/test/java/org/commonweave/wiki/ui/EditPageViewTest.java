package org.commonweave.wiki.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.content.ContentRef;
import org.commonweave.content.RevisionHistory;
import org.commonweave.wiki.WikiPath;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EditPageViewTest extends WritingTest {

    private static final String THREE = "First.\n\nSecond.\n\nThird.";

    @Autowired
    private RevisionHistory history;

    @Test
    void changeIsShownAtOnceAndNamedInTheHistory() {
        ContentRef page = ashasPage(Writers.title("Tool library"), "Drills.");
        edit(page);
        body().setValue("Drills and ladders.");
        test(field("comment")).setValue("ladders");

        press("Publish");

        assertThat(here()).isEqualTo(page.path());
        assertThat(notice()).contains("Your change is published.");
        assertThat(stored(page.path()).text().body()).isEqualTo("Drills and ladders.");
        assertThat(history.of(page.id(), asha, 1).items().getFirst().comment()).isEqualTo("ladders");
    }

    @Test
    void previewIsWhatReadersWillSee() {
        ContentRef page = ashasPage(Writers.title("Tool library"), "Drills.");
        edit(page);
        body().setValue("See [[Nothing of that name]].");

        press("Preview");

        assertThat(body().getElement().getOuterHTML()).contains("class=\"wanted\"");
    }

    @Test
    void changesOfDifferentParagraphsAreJoinedAndSaidSo() {
        ContentRef page = ashasPage(Writers.title("Rota"), THREE);
        edit(page);
        ashaChanges(page, "First, by Asha.\n\nSecond.\n\nThird.", 1);
        body().setValue("First.\n\nSecond.\n\nThird, by me.");

        press("Publish");

        assertThat(stored(page.path()).text().body()).isEqualTo("First, by Asha.\n\nSecond.\n\nThird, by me.");
        assertThat(notice())
                .contains("joined with what " + stored(page.path()).author().name() + " changed");
        assertThat(find(Anchor.class).withText("See what changed").single().getHref())
                .isEqualTo(page.path() + "/compare?from=1&to=3");
    }

    @Test
    void changesOfTheSameParagraphAreShownBesideEachOther() {
        ContentRef page = conflict();

        assertThat(page()).contains("Second.", "Second, by Asha.", "Second, by me.");
        assertThat(stored(page.path()).text().body()).isEqualTo("First.\n\nSecond, by Asha.\n\nThird.");
    }

    @Test
    void nothingIsPublishedBeforeThePersonHasDecided() {
        ContentRef page = conflict();

        press("Publish with these choices");

        assertThat(choice().isInvalid()).isTrue();
        assertThat(stored(page.path()).revision()).isEqualTo(2);
    }

    @Test
    void decidedPartIsPublishedOnTopOfTheOtherChange() {
        ContentRef page = conflict();
        test(choice()).selectItem("My text");

        press("Publish with these choices");

        assertThat(here()).isEqualTo(page.path());
        assertThat(stored(page.path()).text().body()).isEqualTo("First.\n\nSecond, by me.\n\nThird.");
        assertThat(stored(page.path()).revision()).isEqualTo(3);
    }

    @Test
    void bothTextsCanBeKept() {
        ContentRef page = conflict();
        test(choice()).selectItem("Both, one after the other");

        press("Publish with these choices");

        assertThat(stored(page.path()).text().body()).isEqualTo("First.\n\nSecond, by Asha. Second, by me.\n\nThird.");
    }

    @Test
    void bothTextsCanBecomeAThirdOne() {
        ContentRef page = conflict();
        test(choice()).selectItem("Something else");
        test(find(TextArea.class).single()).setValue("Second, by both.");

        press("Publish with these choices");

        assertThat(stored(page.path()).text().body()).isEqualTo("First.\n\nSecond, by both.\n\nThird.");
    }

    @Test
    void whoGoesBackFindsTheirOwnText() {
        conflict();

        press("Back to my text");

        assertThat(body().getValue()).isEqualTo("First.\n\nSecond, by me.\n\nThird.");
    }

    @Test
    void changeDuringTheDecisionIsNotOverwritten() {
        ContentRef page = conflict();
        test(choice()).selectItem("My text");
        ashaChanges(page, "First.\n\nSecond, again by Asha.\n\nThird.", 2);

        press("Publish with these choices");

        assertThat(page()).contains("Second, again by Asha.", "Second, by me.");
        assertThat(stored(page.path()).text().body()).contains("again by Asha");
    }

    @Test
    void ownTextOfAConflictIsADraftUntilItIsPublished() {
        signIn(asha);
        ContentRef page = ashasPage(Writers.title("Rota"), THREE);
        edit(page);
        wiki.edit(
                writers.somebody(Role.MEMBER), page.id(), Writers.edit(page.title(), "First.\n\nTheirs.\n\nThird.", 1));
        body().setValue("First.\n\nMine.\n\nThird.");
        press("Publish");
        signIn(asha);

        edit(page);
        goOn();

        assertThat(body().getValue()).isEqualTo("First.\n\nMine.\n\nThird.");
        assertThat(page()).contains("Others have changed it since.");
        press("Publish");
        assertThat(page()).contains("Theirs.", "Mine.");
        test(choice()).selectItem("My text");
        press("Publish with these choices");
        assertThat(stored(page.path()).text().body()).isEqualTo("First.\n\nMine.\n\nThird.");
        edit(page);
        assertThat(page()).doesNotContain("You began this on");
    }

    @Test
    void draftOfAnotherPageIsNotPutInHere() {
        signIn(asha);
        ContentRef other = ashasPage(Writers.title("Other"), "Other text.");
        ContentRef page = ashasPage(Writers.title("This"), "This text.");
        edit(other);
        body().setValue("Other text, changed.");
        goTo("wiki");
        edit(other);
        String draft = find(Anchor.class).withText("Go on with it").single().getHref();

        goTo(page.path().substring(1) + "/edit" + draft.substring(draft.indexOf('?')));

        assertThat(body().getValue()).isEqualTo("This text.");
    }

    @Test
    void newTitleMovesThePageAndTheOldAddressLeadsThere() {
        ContentRef page = ashasPage(Writers.title("Old name"), "Text.");
        String title = Writers.title("New name");
        edit(page);
        test(field("title")).setValue(title);

        press("Publish");

        assertThat(here()).isEqualTo(WikiPath.of(title));
        visit(page.path().substring(1) + "/edit", EditPageView.class);
        assertThat(field("title").getValue()).isEqualTo(title);
    }

    @Test
    void oldVersionIsBroughtBackByPublishingIt() {
        ContentRef page = ashasPage(Writers.title("Bread"), "Good text.");
        ashaChanges(page, "Bad text.", 1);
        visit(page.path().substring(1) + "/edit?from=1", EditPageView.class);
        assertThat(page()).contains("You are looking at version 1");

        press("Publish");

        assertThat(stored(page.path()).text().body()).isEqualTo("Good text.");
        assertThat(stored(page.path()).revision()).isEqualTo(3);
        assertThat(history.of(page.id(), asha, 1).items().getFirst().comment()).isEqualTo("Brings back version 1");
    }

    @Test
    void textBeyondALimitIsRefusedBesideTheTextAndStays() {
        ContentRef page = ashasPage(Writers.title("Long"), "Text.");
        edit(page);
        String tooLong = "word ".repeat(60_000);
        body().setValue(tooLong);

        press("Publish");

        assertThat(body().getElement().getTextRecursively()).contains("The text is longer than");
        assertThat(body().getValue()).isEqualTo(tooLong);
    }

    @Test
    void unknownPageCannotBeEditedButStarted() {
        goTo("wiki/never-there/edit");

        assertThat(here()).isEqualTo("/wiki/never-there");
        assertThat(page()).contains("Start this page");
    }

    private void edit(ContentRef page) {
        visit(page.path().substring(1) + "/edit", EditPageView.class);
    }

    private ContentRef conflict() {
        ContentRef page = ashasPage(Writers.title("Rota"), THREE);
        edit(page);
        ashaChanges(page, "First.\n\nSecond, by Asha.\n\nThird.", 1);
        body().setValue("First.\n\nSecond, by me.\n\nThird.");
        press("Publish");
        return page;
    }

    private RadioButtonGroup<?> choice() {
        return find(RadioButtonGroup.class).single();
    }
}
