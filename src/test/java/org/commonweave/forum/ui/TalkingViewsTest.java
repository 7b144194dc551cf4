package org.commonweave.forum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.commonweave.MovableClock;
import org.commonweave.PageTest;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentRef;
import org.commonweave.content.draft.DraftService;
import org.commonweave.content.ui.TextEditor;
import org.commonweave.forum.ReadingMarks;
import org.commonweave.forum.Talkers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Members read on where they stopped, and write beside what they read.
class TalkingViewsTest extends PageTest {

    @Autowired
    private ReadingMarks marks;

    @Autowired
    private DraftService drafts;

    @Autowired
    private Talkers talkers;

    @Autowired
    private Writers writers;

    @Autowired
    private MovableClock clock;

    private Viewer hal = Viewer.VISITOR;
    private Viewer sam = Viewer.VISITOR;
    private ContentRef group = nowhere();
    private ContentRef discussion = nowhere();

    private static ContentRef nowhere() {
        return new ContentRef(0, "", "", "");
    }

    @BeforeEach
    void twoPeopleTalk() {
        hal = writers.somebody(Role.MEMBER);
        sam = writers.somebody(Role.MEMBER);
        group = talkers.openGroup(hal, sam);
        discussion = talkers.discussion(hal, group, Writers.title("Garlic"), "When do *you* plant it?");
        signIn(sam);
    }

    @AfterEach
    void putRight() {
        clock.putRight();
    }

    @Test
    void newRepliesAreCountedInTheListUntilTheyWereShown() {
        open(discussion);
        talkers.reply(hal, discussion, "In October.");
        open(group);
        assertThat(page()).contains("1 new reply");

        open(discussion);
        open(group);

        assertThat(page()).doesNotContain("1 new reply");
    }

    @Test
    void wordsStandBetweenWhatWasReadAndWhatIsNew() {
        talkers.reply(hal, discussion, "In October.");
        clock.putBackAnHour();
        marks.show(sam, discussion.id(), 1);
        clock.putRight();
        talkers.reply(hal, discussion, "Or November.");

        open(discussion);

        assertThat(page()).containsSubsequence("In October.", "New since your last visit", "Or November.");
        assertThat(page()).contains("1 new reply", "Go to the first new reply");
        open(discussion);
        assertThat(page()).contains("New since your last visit").doesNotContain("1 new reply");
    }

    @Test
    void everythingInAGroupIsMarkedAsRead() {
        talkers.discussion(hal, group, Writers.title("Onions"), "And those?");
        open(group);
        assertThat(page()).contains("Mark all as read");

        press("Mark all as read");

        assertThat(page()).doesNotContain("Mark all as read");
    }

    @Test
    void replyIsWrittenBesideTheDiscussionAndShownInIt() {
        open(discussion);
        compose(discussion.path(), false, "");

        body().setValue("In October.");
        press("Publish");

        assertThat(page()).contains("In October.");
        assertThat(find(TextEditor.class).all()).isEmpty();
        assertThat(drafts.mine(sam)).isEmpty();
    }

    @Test
    void selectedWordsAreQuotedWithTheirSourceAndNoSignInThemMeansAnything() {
        ContentRef reply = talkers.reply(hal, discussion, "Not \\*before\\* the frost.\n\nNor after it.");
        open(discussion);

        compose(reply.path(), true, "*before* the frost.");

        assertThat(body().getValue()).contains("](" + reply.path() + "):", "> \\*before\\* the frost.");
        assertThat(body().getValue()).doesNotContain("Nor after it");
    }

    @Test
    void wordsThatNobodySaidAreNotQuoted() {
        ContentRef reply = talkers.reply(hal, discussion, "Before the frost.");
        open(discussion);

        compose(reply.path(), true, "I was wrong.");

        assertThat(body().getValue()).contains("> Before the frost.").doesNotContain("I was wrong");
    }

    @Test
    void secondQuotationJoinsWhatIsWrittenAlready() {
        ContentRef reply = talkers.reply(hal, discussion, "Before the frost.");
        open(discussion);
        compose(discussion.path(), false, "");
        body().setValue("Look:");

        compose(reply.path(), true, "the frost");

        assertThat(body().getValue()).startsWith("Look:\n\n> [").contains("> the frost");
    }

    @Test
    void whatIsWrittenGoesAlongToAnotherPageOfTheDiscussion() {
        open(discussion);
        compose(discussion.path(), false, "");
        body().setValue("Half a sentence");

        goTo(discussion.path().substring(1) + "?order=threaded");

        assertThat(body().getValue()).isEqualTo("Half a sentence");
        assertThat(drafts.mine(sam)).hasSize(1);
    }

    @Test
    void whatIsWrittenStaysAsADraftWhenOneStops() {
        open(discussion);
        compose(discussion.path(), false, "");
        body().setValue("Half a sentence");

        press("Stop writing");

        assertThat(find(TextEditor.class).all()).isEmpty();
        assertThat(drafts.mine(sam))
                .singleElement()
                .satisfies(draft -> assertThat(draft.beginning()).isEqualTo("Half a sentence"));
    }

    @Test
    void nothingIsKeptOfAReplyThatWasNotBegun() {
        open(discussion);
        compose(discussion.path(), false, "");

        press("Stop writing");

        assertThat(drafts.mine(sam)).isEmpty();
    }

    @Test
    void composerAnswersNothingOfAnotherDiscussion() {
        ContentRef other = talkers.discussion(hal, group, Writers.title("Onions"), "And those?");
        open(discussion);

        compose(other.path(), false, "");

        assertThat(find(TextEditor.class).all()).isEmpty();
    }

    @Test
    void repliesThatCameMeanwhileAreShownWhenAskedFor() {
        open(discussion);
        talkers.reply(hal, discussion, "In October.");
        assertThat(page()).doesNotContain("In October.");

        press("Show");

        assertThat(page()).contains("In October.");
    }

    private void compose(String to, boolean quotes, String words) {
        Element composer = find(Composer.class).single().getElement();
        ObjectNode detail = JsonNodeFactory.instance.objectNode();
        detail.put("event.detail.to", to);
        detail.put("event.detail.quotes", quotes);
        detail.put("event.detail.words", words);
        composer.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(composer, "compose", detail));
    }

    private void open(ContentRef item) {
        goTo(item.path().substring(1));
    }

    private TextEditor body() {
        return find(TextEditor.class).single();
    }
}
