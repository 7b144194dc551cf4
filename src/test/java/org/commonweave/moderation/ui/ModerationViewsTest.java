package org.commonweave.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import org.commonweave.ViewTest;
import org.commonweave.Writers;
import org.commonweave.api.Programs;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.forum.Talkers;
import org.commonweave.member.People.Person;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// From a report to the answer to an appeal, as people go through it.
class ModerationViewsTest extends ViewTest {

    @Autowired
    private Talkers talkers;

    @Autowired
    private Programs programs;

    @Autowired
    private ContentReading reading;

    private Viewer hal = Viewer.VISITOR;
    private Viewer sam = Viewer.VISITOR;
    private Viewer keeper = Viewer.VISITOR;
    private ContentRef discussion = new ContentRef(0, "", "", "");
    private ContentRef reply = new ContentRef(0, "", "", "");

    @BeforeEach
    void talk() {
        hal = programs.somebody(Role.MEMBER).viewer();
        sam = programs.somebody(Role.MEMBER).viewer();
        keeper = programs.somebody(Role.MEMBER).viewer();
        ContentRef group = talkers.openGroup(keeper, hal, sam);
        discussion = talkers.discussion(sam, group, Writers.title("Ladder"), "Who has one?");
        reply = talkers.reply(hal, discussion, "Not you.");
    }

    @Test
    void reportIsAnsweredInTheQueueAndTheReporterReadsIt() {
        signIn(sam);
        visit("report?of=" + reply.path(), ReportView.class);
        assertThat(page()).contains("Not you.");
        field("words").setValue("Unfriendly.");
        press("Report it");

        signIn(keeper);
        visit("moderation/queue", QueueView.class);
        assertThat(page()).contains("Unfriendly.", "Rude or hurtful");
        press("Leave it as it is");
        assertThat(page()).contains("Nothing waits here.");

        signIn(sam);
        visit("settings/order", OwnOrderView.class);
        assertThat(page()).contains("Outcome: It was looked at and left as it is.");
    }

    @Test
    void authorOfSomethingHiddenReadsWhyAndAsksForAnotherLook() {
        signIn(keeper);
        visit("moderation/decide?of=" + reply.path(), DecideView.class);
        field("words").setValue("Please be kind.");
        press("Hide it");
        assertThat(page()).contains("Show it again", "A reply was hidden");

        signIn(hal);
        visit("settings/order", OwnOrderView.class);
        assertThat(page()).contains("Reason: Please be kind.");
        find(Input.class).all().stream()
                .filter(field ->
                        field.getId().filter(id -> id.startsWith("appeal-")).isPresent())
                .forEach(field -> field.setValue("It was a joke."));
        press("Send");
        assertThat(page()).contains("You have asked for another look.");

        signIn(keeper);
        visit("moderation/queue?show=appeals", QueueView.class);
        assertThat(page()).contains("It was a joke.");
        press("Take it back");

        assertThat(reading.at(reply.path(), Viewer.VISITOR)).isInstanceOf(Lookup.Found.class);
    }

    @Test
    void newcomersPostIsLetThrough() {
        Person nia = programs.newcomer();
        ContentRef group = talkers.openGroup(keeper, nia.viewer());
        ContentRef talk = talkers.discussion(nia.viewer(), group, Writers.title("Hello"), "I am new.");

        signIn(keeper);
        visit("moderation/queue?show=waiting", QueueView.class);
        assertThat(page()).contains("I am new.", nia.name() + " is new here");
        press("Show it to others");

        assertThat(reading.at(talk.path(), Viewer.VISITOR)).isInstanceOf(Lookup.Found.class);
    }

    @Test
    void whoMayOnlyReadIsToldWhyAndUntilWhen() {
        signIn(keeper);
        visit("moderation/decide?of=" + reply.path(), DecideView.class);
        field("words").setValue("Please be kind.");
        press("In this group");

        signIn(hal);
        goTo(discussion.path().substring(1));

        assertThat(page()).contains("You may only read here for a while.").doesNotContain("Join the group");
    }

    @Test
    void membersWhoKeepNoOrderFindNothingToDecide() {
        signIn(sam);

        visit("moderation/decide?of=" + reply.path(), DecideView.class);
        assertThat(page()).contains("Only those who keep order here can do this.");
        visit("moderation/queue", QueueView.class);
        assertThat(page()).contains("Only those who keep order here can do this.");
    }

    private Input field(String name) {
        return find(Input.class).withId(name).single();
    }

    private void press(String caption) {
        test(find(NativeButton.class).withText(caption).single()).click();
    }

    /// Its words, those that are kept as text in the open page among them.
    private String page() {
        return words(((Component) getCurrentView()).getElement());
    }

    private static String words(Element element) {
        return element.isTextNode()
                ? element.getText()
                : Jsoup.parse(element.getProperty("innerHTML", "")).text()
                        + element.getChildren().map(ModerationViewsTest::words).collect(Collectors.joining(" "));
    }
}
