package org.commonweave.forum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import org.commonweave.PageTest;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ui.TextEditor;
import org.commonweave.forum.Talkers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Members keep long discussions readable: they sum them up, move them, and go on elsewhere after a long time.
class LongTalkViewsTest extends PageTest {

    @Autowired
    private Talkers talkers;

    @Autowired
    private Writers writers;

    @Autowired
    private JdbcClient database;

    private Viewer hal = Viewer.VISITOR;
    private Viewer sam = Viewer.VISITOR;

    @BeforeEach
    void twoPeople() {
        hal = writers.somebody(Role.MEMBER);
        sam = writers.somebody(Role.MEMBER);
        signIn(sam);
    }

    @Test
    void summaryIsWrittenAndChangedAboveTheDiscussion() {
        ContentRef discussion = discussion(talkers.openGroup(hal, sam));
        talkers.reply(hal, discussion, "Elm.");
        goTo(discussion.path().substring(1));
        assertThat(page()).contains("Write a summary");
        visit("summaries/new?to=" + discussion.path(), NewSummaryView.class);
        body().setValue("Elm, says Hal.");

        press("Publish");
        talkers.reply(hal, discussion, "Or ash.");
        goTo(discussion.path().substring(1));

        assertThat(page()).contains("Summary so far", "Elm, says Hal.", "Covers 1 reply", "1 came since");
        assertThat(page()).doesNotContain("Write a summary");

        String number = discussion.path().replaceAll(".*/discussions/(\\d+)-.*", "$1");
        visit("summaries/" + number + "/edit", EditSummaryView.class);
        assertThat(page()).contains("It covers the replies up to number 1.");
        body().setValue("Elm or ash.");
        press("Publish");
        goTo(discussion.path().substring(1));

        assertThat(page()).contains("Elm or ash.", "Covers 2 replies");
    }

    @Test
    void secondWriterOfASummaryIsToldAndKeepsTheWords() {
        ContentRef discussion = discussion(talkers.openGroup(hal, sam));
        talkers.reply(hal, discussion, "Elm.");
        visit("summaries/new?to=" + discussion.path(), NewSummaryView.class);
        body().setValue("Elm, I think.");
        press("Publish");
        visit("summaries/new?to=" + discussion.path(), NewSummaryView.class);
        body().setValue("Surely elm.");

        press("Publish");

        assertThat(page()).contains("Somebody has written a summary already");
        assertThat(body().getValue()).isEqualTo("Surely elm.");
    }

    @Test
    void moderatorMovesADiscussion() {
        ContentRef group = talkers.openGroup(sam, hal);
        ContentRef other = talkers.openGroup(hal, sam);
        ContentRef discussion = discussion(group);
        visit(discussion.path().substring(1) + "/move", MoveView.class);

        press("Move the discussion");

        assertThat(here()).startsWith(other.path() + "/discussions/");
        assertThat(page()).contains("Moved here from " + group.title());
    }

    @Test
    void whoRepliesAfterHalfAYearIsOfferedANewDiscussion() {
        ContentRef group = talkers.openGroup(hal, sam);
        ContentRef discussion = discussion(group);
        visit("replies/new?to=" + discussion.path(), ReplyView.class);
        assertThat(page()).doesNotContain("Nobody has spoken here since");
        database.sql("update discussions set last_activity_at = '2020-02-01' where id = ?")
                .param(discussion.id())
                .update();

        goTo(discussion.path().substring(1));
        assertThat(page()).contains("Nobody has spoken here since 1 February 2020");
        visit("replies/new?to=" + discussion.path(), ReplyView.class);
        assertThat(page()).contains("Nobody has spoken here since");
        visit("discussions/new?group=" + group.path() + "&about=" + discussion.path(), NewDiscussionView.class);
        String title = Writers.title("Benches again");
        test(find(Input.class).withId("title").single()).setValue(title);
        body().setValue("Now with backs.");
        press("Publish");

        assertThat(page()).contains("About " + discussion.title());
        goTo(discussion.path().substring(1));
        assertThat(page()).contains("Goes on in", title);
    }

    @Test
    void stewardRelatesGroups() {
        ContentRef mine = talkers.openGroup(sam);
        ContentRef other = talkers.openGroup(sam);
        visit(mine.path().substring(1) + "/relations", RelationsView.class);
        test(find(Input.class).withId("other").single()).setValue("Nowhere at all");
        press("Say so");
        assertThat(page()).contains("There is no group of that name");

        test(find(Input.class).withId("other").single()).setValue(other.title());
        press("Say so");
        goTo(other.path().substring(1));

        assertThat(page()).contains("Works with " + mine.title());
    }

    private ContentRef discussion(ContentRef group) {
        return talkers.discussion(sam, group, Writers.title("Wood for benches"), "Which?");
    }

    private TextEditor body() {
        return find(TextEditor.class).single();
    }
}
