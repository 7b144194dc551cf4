package org.commonweave.forum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Input;
import java.util.List;
import org.commonweave.PageTest;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Visibility;
import org.commonweave.content.ui.TextEditor;
import org.commonweave.forum.DiscussionService;
import org.commonweave.forum.ForumPath;
import org.commonweave.forum.GroupPeople;
import org.commonweave.forum.GroupService;
import org.commonweave.forum.GroupSettings;
import org.commonweave.forum.Joining;
import org.commonweave.forum.Talkers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Members take part.
class ForumViewsTest extends PageTest {

    @Autowired
    private GroupService groups;

    @Autowired
    private GroupPeople people;

    @Autowired
    private DiscussionService discussions;

    @Autowired
    private Talkers talkers;

    @Autowired
    private Writers writers;

    private Viewer hal = Viewer.VISITOR;
    private Viewer sam = Viewer.VISITOR;

    @BeforeEach
    void twoPeople() {
        hal = writers.somebody(Role.MEMBER);
        sam = writers.somebody(Role.MEMBER);
        signIn(sam);
    }

    @Test
    void newGroupIsShownAndItsFounderIsItsSteward() {
        String title = Writers.title("Fence menders");
        visit("groups/new", NewGroupView.class);
        test(field("title")).setValue(title);
        body().setValue("We mend *fences*.");

        press("Publish");

        assertThat(here()).startsWith("/groups/fence-menders");
        assertThat(page()).contains(title, "Everybody may join", "Edit the group", "Start a discussion");
    }

    @Test
    void newcomerAcceptsTheRulesAndJoins() {
        ContentRef group = talkers.openGroup(hal);
        groups.arrange(
                hal, group.id(), new GroupSettings(Joining.OPEN, Visibility.PUBLIC, List.of("Be kind."), List.of()));
        visit(group.path().substring(1) + "/join", JoinView.class);
        assertThat(page()).contains("Be kind.");

        press("Join");
        assertThat(page()).contains("Please accept the rules");
        tick("I accept these rules");
        press("Join");

        assertThat(here()).isEqualTo(group.path());
        assertThat(page()).contains("Leave the group");
    }

    @Test
    void questionIsAskedAnsweredAndTheAnswerAccepted() {
        ContentRef group = talkers.openGroup(hal, sam);
        String title = Writers.title("When to plant garlic");
        visit("discussions/new?group=" + group.path(), NewDiscussionView.class);
        test(field("title")).setValue(title);
        body().setValue("Before the frost?");
        tick("This is a question that can be answered");
        press("Publish");
        assertThat(here()).startsWith(group.path() + "/discussions/");
        String discussion = here();
        talkers.reply(hal, talkers.at(discussion), "In October.");

        goTo(discussion.substring(1));
        press("This answers the question");

        assertThat(page()).contains("Accepted as an answer", "Question, answered");
    }

    @Test
    void quotedReplySaysWhoseWordsItQuotes() {
        ContentRef group = talkers.openGroup(hal, sam);
        ContentRef discussion = talkers.discussion(hal, group, Writers.title("Ladder"), "Who has one?");
        ContentRef reply = talkers.reply(hal, discussion, "Not me.\n\n> Who has one?");
        visit("replies/new?to=" + reply.path() + "&quote=yes", ReplyView.class);

        assertThat(body().getValue()).contains("](" + reply.path() + "):", "> Not me.", "> > Who has one?");
        body().setValue(body().getValue() + "Nor me.");
        press("Publish");

        goTo(discussion.path().substring(1));
        assertThat(page()).contains("Nor me.");
    }

    @Test
    void replyToAClosedDiscussionIsRefusedAndItsTextStays() {
        ContentRef group = talkers.openGroup(hal, sam);
        ContentRef discussion = talkers.discussion(hal, group, Writers.title("Ladder"), "Who has one?");
        visit("replies/new?to=" + discussion.path(), ReplyView.class);
        body().setValue("I do.");
        discussions.close(hal, discussion.id(), "");

        press("Publish");

        assertThat(page()).contains("This discussion is closed.");
        assertThat(body().getValue()).isEqualTo("I do.");
    }

    @Test
    void earlierWordsOfAReplyAreBroughtBack() {
        ContentRef discussion =
                talkers.discussion(hal, talkers.openGroup(hal, sam), Writers.title("Ladder"), "Who has one?");
        ContentRef reply = talkers.reply(sam, discussion, "I do.");
        visit(reply.path().substring(1) + "/edit", EditReplyView.class);
        body().setValue("Spoilt.");
        press("Publish");

        visit(reply.path().substring(1) + "/edit?from=1", EditReplyView.class);
        assertThat(page()).contains("You are looking at version 1");
        press("Publish");

        goTo(discussion.path().substring(1));
        assertThat(page()).contains("I do.").doesNotContain("Spoilt.");
    }

    @Test
    void ownReplyIsChangedAndRemoved() {
        ContentRef group = talkers.openGroup(hal, sam);
        ContentRef discussion = talkers.discussion(hal, group, Writers.title("Ladder"), "Who has one?");
        ContentRef reply = talkers.reply(sam, discussion, "I do.");
        visit(reply.path().substring(1) + "/edit", EditReplyView.class);
        body().setValue("I did.");
        press("Publish");
        goTo(discussion.path().substring(1));
        assertThat(page()).containsOnlyOnce("I did.");

        visit(reply.path().substring(1) + "/remove", RemoveTalkView.class);
        test(field("reason")).setValue("Sold it.");
        press("Remove it");

        goTo(discussion.path().substring(1));
        assertThat(page()).contains("Reply 1 was removed. Reason: Sold it.");
    }

    @Test
    void stewardLetsSomebodyIn() {
        ContentRef group = talkers.group(sam, Joining.REQUEST, Visibility.GROUP);
        people.join(hal, group.id(), GroupPeople.Wish.PLAIN);
        visit(group.path().substring(1) + "/people", PeopleView.class);

        press("Let in");

        assertThat(people.members(hal, group.id())).hasSize(2);
        assertThat(people.candidates(sam, group.id())).isEmpty();
    }

    @Test
    void discussionIsClosedWithItsOutcome() {
        ContentRef group = talkers.openGroup(hal, sam);
        ContentRef discussion = talkers.discussion(sam, group, Writers.title("Which day"), "Saturday?");
        visit(discussion.path().substring(1) + "/close", CloseView.class);
        test(field("outcome")).setValue("Saturday.");

        press("Close the discussion");

        assertThat(here()).isEqualTo(discussion.path());
        assertThat(page()).contains("This discussion is closed", "Saturday.");
    }

    @Test
    void whoBelongsToNoGroupIsToldToJoinOneFirst() {
        goTo("discussions/new");

        assertThat(here()).isEqualTo(ForumPath.GROUPS);
    }

    private Input field(String name) {
        return find(Input.class).withId(name).single();
    }

    private TextEditor body() {
        return find(TextEditor.class).single();
    }

    private void tick(String label) {
        find(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().equals(label))
                .forEach(box -> test(box).click());
    }
}
