package org.commonweave.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.commonweave.Writers;
import org.commonweave.api.Programs;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentText;
import org.commonweave.content.ContentWriting;
import org.commonweave.content.Lookup;
import org.commonweave.content.NewText;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.Visibility;
import org.commonweave.forum.Joining;
import org.commonweave.forum.Talkers;
import org.commonweave.member.People.Person;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningCommonsTest
class FirstPostsTest {

    private static final String LINKS = "See [one](https://one.example.org/) and [two](https://two.example.org/).";

    private final WikiService wiki;
    private final ContentReading reading;
    private final ContentWriting writing;
    private final Talkers talkers;
    private final ModerationService moderation;
    private final ModerationQueue queue;
    private final ModerationSettings settings;
    private final TrustService trust;
    private final JdbcClient database;
    private final Person nia;
    private final Person helper;
    private final Viewer administrator;

    @Autowired
    @SuppressWarnings("TooManyParameters") // wiring
    FirstPostsTest(
            WikiService wiki,
            ContentReading reading,
            ContentWriting writing,
            Talkers talkers,
            ModerationService moderation,
            ModerationQueue queue,
            ModerationSettings settings,
            TrustService trust,
            JdbcClient database,
            Programs programs) {
        this.wiki = wiki;
        this.reading = reading;
        this.writing = writing;
        this.talkers = talkers;
        this.moderation = moderation;
        this.queue = queue;
        this.settings = settings;
        this.trust = trust;
        this.database = database;
        nia = programs.newcomer();
        helper = programs.somebody(Role.STEWARD);
        administrator = programs.somebody(Role.ADMINISTRATOR).viewer();
    }

    @Test
    void firstTwoPostsWaitAndTheThirdDoesNot() {
        ContentRef first = page("Rows of trees.");
        ContentRef second = page("Rows of pears.");
        assertThat(isSeen(first)).isFalse();
        assertThat(queue.about(helper.viewer(), first.id()).isWaiting()).isTrue();

        moderation.approve(helper.viewer(), first.id());
        moderation.approve(helper.viewer(), second.id());

        assertThat(isSeen(first)).isTrue();
        assertThat(isSeen(page("Rows of plums."))).isTrue();
    }

    @Test
    void authorGoesOnWritingWhileItWaitsAndNothingIsLostWhenItIsDeclined() {
        ContentRef page = page("Rows of trees.");

        writing.save(nia.viewer(), page.id(), Writers.edit(page.title(), "Rows of old trees.", 1));
        moderation.decline(helper.viewer(), new Decision(page.id(), Ground.SPAM, "An advertisement.", false));
        writing.save(nia.viewer(), page.id(), Writers.edit(page.title(), "Rows of older trees.", 2));

        assertThat(isSeen(page)).isFalse();
        assertThat(reading.withId(page.id(), nia.viewer()).orElseThrow().text().body())
                .isEqualTo("Rows of older trees.");
        assertThat(queue.about(helper.viewer(), page.id()).isWaiting()).isFalse();
    }

    @Test
    void manyLinksWaitUntilTheirAuthorIsTrusted() {
        approveTwo();
        assertThat(trust.of(member())).isEqualTo(Trust.KNOWN);
        assertThat(isSeen(page("See [one](https://one.example.org/)."))).isTrue();
        assertThat(isSeen(page(LINKS))).isFalse();

        trust.give(helper.viewer(), member());

        assertThat(isSeen(page(LINKS))).isTrue();
    }

    @Test
    void manyLinksAreNotPutIntoWhatOthersSeeAlready() {
        ContentRef page = wiki.start(helper.viewer(), NewPage.of(Writers.text(Writers.title("Map"), "Rows of trees.")))
                .content();

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> writing.save(nia.viewer(), page.id(), Writers.edit(page.title(), LINKS, 1)))
                .withMessageContaining("Your text is kept");
        writing.save(helper.viewer(), page.id(), Writers.edit(page.title(), LINKS, 1));
        writing.save(nia.viewer(), page.id(), Writers.edit(page.title(), LINKS + " Look.", 2));

        assertThat(reading.withId(page.id(), Viewer.VISITOR)
                        .orElseThrow()
                        .text()
                        .body())
                .isEqualTo(LINKS + " Look.");
    }

    @Test
    void trustComesWithTimeAndPostsAndIsLostByAWarning() {
        approveTwo();
        for (int post = TrustService.FIRST_POSTS; post < TrustService.POSTS; post++) {
            page("Rows of trees.");
        }
        assertThat(trust.of(member())).isEqualTo(Trust.KNOWN);

        database.sql("UPDATE members SET joined_at = joined_at - INTERVAL :days DAY WHERE id = :id")
                .param("days", TrustService.DAYS)
                .param("id", member())
                .update();
        assertThat(trust.of(member())).isEqualTo(Trust.TRUSTED);

        ContentRef last = page("Rows of trees.");
        moderation.warn(helper.viewer(), new Decision(last.id(), Ground.RUDE, "", false));
        assertThat(trust.of(member())).isEqualTo(Trust.KNOWN);
    }

    @Test
    void whoStartsAPrivateGroupTalksInItAtOnceAndInAnOpenOneWaits() {
        ContentRef inside = talkers.group(nia.viewer(), Joining.INVITATION, Visibility.GROUP);
        ContentRef open = talkers.openGroup(nia.viewer());

        ContentRef hush = talkers.discussion(nia.viewer(), inside, Writers.title("Hush"), "Hello?");
        ContentRef loud = talkers.discussion(nia.viewer(), open, Writers.title("Loud"), "Hello?");

        assertThat(reading.withId(hush.id(), nia.viewer()).orElseThrow().withheld())
                .isEmpty();
        assertThat(isSeen(loud)).isFalse();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> moderation.approve(nia.viewer(), loud.id()));
    }

    @Test
    void nobodyRepliesToWhatWaits() {
        ContentRef open = talkers.openGroup(helper.viewer(), nia.viewer());
        ContentRef talk = talkers.discussion(nia.viewer(), open, Writers.title("Ladder"), "Who has one?");

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> talkers.reply(helper.viewer(), talk, "I have."))
                .withMessageContaining("Others do not see this discussion");
    }

    @Test
    void whatIsBroughtInUnderTheNameOfSomebodyNewDoesNotWait() {
        ContentText text = new ContentText(Writers.title("Brought in"), "", "Rows of trees.", List.of());
        ContentRef page = wiki.start(
                        helper.viewer(), NewPage.of(new NewText(text, "", new NewText.Credit(member(), null), null)))
                .content();

        assertThat(isSeen(page)).isTrue();
    }

    @Test
    void administratorDecidesThatNothingWaits() {
        settings.letFirstPostsWait(administrator, false);
        try {
            assertThat(isSeen(page(LINKS))).isTrue();
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> settings.letFirstPostsWait(helper.viewer(), true));
        } finally {
            settings.letFirstPostsWait(administrator, true);
        }
    }

    private void approveTwo() {
        moderation.approve(helper.viewer(), page("Rows of trees.").id());
        moderation.approve(helper.viewer(), page("Rows of trees.").id());
    }

    private ContentRef page(String body) {
        return wiki.start(nia.viewer(), NewPage.of(Writers.text(Writers.title("Quilting map"), body)))
                .content();
    }

    private long member() {
        return nia.viewer().member().orElseThrow();
    }

    private boolean isSeen(ContentRef thing) {
        return reading.at(thing.path(), Viewer.VISITOR) instanceof Lookup.Found;
    }
}
