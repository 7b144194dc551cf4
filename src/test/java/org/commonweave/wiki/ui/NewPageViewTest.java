package org.commonweave.wiki.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import org.commonweave.Writers;
import org.commonweave.content.ContentRef;
import org.commonweave.content.draft.Unfinished;
import org.commonweave.wiki.WikiPath;
import org.junit.jupiter.api.Test;

class NewPageViewTest extends WritingTest {

    @Test
    void publishedPageIsShownAtOnce() {
        String title = Writers.title("Bike repair café");
        visit("wiki/new", NewPageView.class);
        test(field("title")).setValue(title);
        body().setValue("Bring a *chain tool*.");
        test(field("tags")).setValue("repair, bikes");
        test(field("summary")).setValue("How to run one.");

        press("Publish");

        assertThat(here()).isEqualTo(WikiPath.of(title));
        assertThat(notice()).contains("“" + title + "” is published.");
        assertThat(stored(here()).html()).contains("<em>chain tool</em>");
        assertThat(stored(here()).text().summary()).isEqualTo("How to run one.");
        assertThat(stored(here()).text().tags()).containsExactlyInAnyOrder("repair", "bikes");
    }

    @Test
    void wantedPageBeginsWithItsTitle() {
        visit("wiki/new?title=Wheel%20truing", NewPageView.class);

        assertThat(field("title").getValue()).isEqualTo("Wheel truing");
    }

    @Test
    void pageWithoutTitleIsRefusedBesideTheTitleAndItsTextStays() {
        visit("wiki/new", NewPageView.class);
        body().setValue("Everything about seeds.");

        press("Publish");

        assertThat(here()).isEqualTo("/wiki/new");
        assertThat(field("title").getParent().orElseThrow().getElement().getTextRecursively())
                .contains("Please give it a title.");
        assertThat(field("title").getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(body().getValue()).isEqualTo("Everything about seeds.");
    }

    @Test
    void mendedTitleIsNotPointedOutAnyLonger() {
        visit("wiki/new", NewPageView.class);
        press("Publish");
        test(field("title")).setValue(Writers.title("Found a title"));
        test(field("tags")).setValue("x".repeat(41));

        press("Publish");

        assertThat(field("title").getElement().getAttribute("aria-invalid")).isEqualTo("false");
        assertThat(field("tags").getElement().getAttribute("aria-invalid")).isEqualTo("true");
    }

    @Test
    void titleThatExistsOffersThatPageAndKeepsTheText() {
        ContentRef there = ashasPage(Writers.title("Compost heap"), "Turn it.");
        visit("wiki/new", NewPageView.class);
        test(field("title")).setValue(there.title().toUpperCase(Locale.ROOT));
        body().setValue("My own words.");

        press("Publish");

        assertThat(find(Anchor.class).withText(there.title()).single().getHref())
                .isEqualTo(there.path());
        assertThat(page()).contains("There is a page with this title already.");
        assertThat(body().getValue()).isEqualTo("My own words.");
        assertThat(stored(there.path()).text().body()).isEqualTo("Turn it.");
    }

    @Test
    void pagesAboutTheSameAreShownWhileTheTitleIsTyped() {
        ContentRef there = ashasPage(Writers.title("Rainwater harvesting for allotments"), "Barrels.");
        visit("wiki/new", NewPageView.class);

        test(field("title")).setValue("Harvesting rain");

        assertThat(find(Anchor.class).withText(there.title()).exists()).isTrue();
    }

    @Test
    void pageBelowAnotherHasItAbove() {
        ContentRef above = ashasPage(Writers.title("Kitchen"), "Rules.");
        String title = Writers.title("Kitchen rota");
        visit("wiki/new?parent=" + above.path(), NewPageView.class);
        test(field("title")).setValue(title);

        press("Publish");

        assertThat(wiki.details(stored(WikiPath.of(title)), asha).ancestors()).containsExactly(above);
    }

    @Test
    void whoLeavesWithUnpublishedTextFindsItAsADraft() {
        signIn(asha);
        visit("wiki/new", NewPageView.class);
        test(field("title")).setValue("Half a title");
        body().setValue("Half a thought");

        goTo("wiki");

        assertThat(here()).isEqualTo("/wiki");
        assertThat(notice()).contains("What you typed is kept as a draft.");
        visit("wiki/new", NewPageView.class);
        assertThat(page()).contains("You began this on", "Half a title: Half a thought");
        goOn();
        assertThat(field("title").getValue()).isEqualTo("Half a title");
        assertThat(body().getValue()).isEqualTo("Half a thought");
    }

    @Test
    void draftThatIsPublishedIsOfferedNoMore() {
        signIn(asha);
        String title = Writers.title("Begun and ended");
        visit("wiki/new", NewPageView.class);
        test(field("title")).setValue(title);
        body().setValue("All of it.");
        goTo("wiki");
        visit("wiki/new", NewPageView.class);
        goOn();

        press("Publish");

        assertThat(here()).isEqualTo(WikiPath.of(title));
        visit("wiki/new", NewPageView.class);
        assertThat(page()).doesNotContain("You began this on");
    }

    @Test
    void draftKeepsThePlaceBelowAnotherPage() {
        signIn(asha);
        ContentRef above = ashasPage(Writers.title("Workshop"), "Rules.");
        String title = Writers.title("Workshop tools");
        visit("wiki/new?parent=" + above.path(), NewPageView.class);
        test(field("title")).setValue(title);
        goTo("wiki");
        visit("wiki/new", NewPageView.class);
        goOn();

        press("Publish");

        assertThat(wiki.details(stored(WikiPath.of(title)), asha).ancestors()).containsExactly(above);
    }

    @Test
    void whoThrowsADraftAwayMayTakeItBack() {
        signIn(asha);
        visit("wiki/new", NewPageView.class);
        body().setValue("Perhaps good");
        goTo("wiki");
        visit("wiki/new", NewPageView.class);

        press("Throw it away");
        assertThat(page()).doesNotContain("Perhaps good");
        press("Take it back");

        assertThat(page()).contains("Perhaps good");
    }

    @Test
    void whoLeavesWithATextThatCannotBeKeptIsAsked() {
        visit("wiki/new", NewPageView.class);
        String book = "x".repeat(Unfinished.MOST + 1);
        body().setValue(book);

        goTo("wiki");
        assertThat(page()).contains("Leave without publishing?");
        press("Go on writing");
        assertThat(body().getValue()).isEqualTo(book);

        goTo("wiki");
        press("Leave");
        assertThat(here()).isEqualTo("/wiki");
    }

    @Test
    void whoHasTypedNothingLeavesUnasked() {
        visit("wiki/new", NewPageView.class);

        goTo("wiki");

        assertThat(here()).isEqualTo("/wiki");
    }
}
