package org.commonweave.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.commonweave.Writers;
import org.commonweave.api.ApiClient;
import org.commonweave.api.Programs;
import org.commonweave.base.Refusal;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.AlreadyDecided;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentWriting;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.content.Visibility;
import org.commonweave.forum.DiscussionService;
import org.commonweave.forum.GroupPeople;
import org.commonweave.forum.GroupPeople.Wish;
import org.commonweave.forum.Joining;
import org.commonweave.forum.Talkers;
import org.commonweave.member.Accounts;
import org.commonweave.member.People.Person;
import org.commonweave.member.ProfileEdit;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningCommonsTest
class ModerationServiceTest {

    private final ReportService reports;
    private final ModerationQueue queue;
    private final ModerationService moderation;
    private final ModerationLog log;
    private final ContentWriting writing;
    private final WikiService wiki;
    private final DiscussionService discussions;
    private final Accounts accounts;
    private final GroupPeople people;
    private final Talkers talkers;
    private final Programs programs;
    private final int port;
    private final Person hal;
    private final Person sam;
    private final Person keeper;
    private final Person helper;
    private ContentRef group;
    private ContentRef discussion;
    private ContentRef reply;

    @Autowired
    @SuppressWarnings({"TooManyParameters", "NullAway.Init"}) // wiring; the rest is there before each test
    ModerationServiceTest(
            ReportService reports,
            ModerationQueue queue,
            ModerationService moderation,
            ModerationLog log,
            ContentWriting writing,
            WikiService wiki,
            DiscussionService discussions,
            Accounts accounts,
            GroupPeople people,
            Talkers talkers,
            Programs programs,
            @LocalServerPort int port) {
        this.reports = reports;
        this.queue = queue;
        this.moderation = moderation;
        this.log = log;
        this.writing = writing;
        this.wiki = wiki;
        this.discussions = discussions;
        this.accounts = accounts;
        this.people = people;
        this.talkers = talkers;
        this.programs = programs;
        this.port = port;
        hal = programs.somebody(Role.MEMBER);
        sam = programs.somebody(Role.MEMBER);
        keeper = programs.somebody(Role.MEMBER);
        helper = programs.somebody(Role.STEWARD);
    }

    @BeforeEach
    void talk() {
        group = talkers.openGroup(keeper.viewer(), hal.viewer(), sam.viewer());
        discussion = talkers.discussion(sam.viewer(), group, Writers.title("Ladder"), "Who has one?");
        reply = talkers.reply(hal.viewer(), discussion, "Not you.");
    }

    @Test
    void reportIsSeenByThoseWhoKeepOrderThereAndByNobodyElse() {
        reports.report(sam.viewer(), reply.id(), Ground.RUDE, "Unfriendly.");

        for (Person one : List.of(keeper, helper)) {
            assertThat(queue.about(one.viewer(), reply.id()).reports())
                    .singleElement()
                    .satisfies(report -> {
                        assertThat(report.reporter().handle()).isEqualTo(sam.handle());
                        assertThat(report.ground()).isEqualTo(Ground.RUDE);
                        assertThat(report.words()).isEqualTo("Unfriendly.");
                    });
        }
        assertThat(queue.reported(keeper.viewer(), 1).items())
                .anyMatch(one -> one.thing().ref().id() == reply.id());
        refused(() -> queue.about(sam.viewer(), reply.id()));
        refused(() -> queue.reported(sam.viewer(), 1));
    }

    @Test
    void stewardOfTheCommonsLearnsNothingOfReportsInAPrivateGroup() {
        ContentRef inside = talkers.group(keeper.viewer(), Joining.HIDDEN, Visibility.GROUP);
        ContentRef talk = talkers.discussion(keeper.viewer(), inside, Writers.title("Inside"), "Hush.");
        long before = queue.load(helper.viewer()).total();

        refused(() -> report(helper, talk));

        assertThat(queue.load(helper.viewer()).total()).isEqualTo(before);
    }

    @Test
    void oneOpenReportAboutAThingIsEnoughAndNobodyReportsThemselves() {
        report(sam, reply);

        refused(() -> report(sam, reply));
        refused(() -> report(hal, reply));
        assertThatExceptionOfType(TextNotAccepted.class)
                .isThrownBy(() -> reports.report(keeper.viewer(), reply.id(), Ground.OTHER, " "));
    }

    @Test
    void secondOfTwoWhoDecideAboutTheSameReportIsToldSo() {
        report(sam, reply);

        moderation.leave(keeper.viewer(), reply.id());

        assertThatExceptionOfType(AlreadyDecided.class).isThrownBy(() -> moderation.leave(helper.viewer(), reply.id()));
        assertThatExceptionOfType(AlreadyDecided.class)
                .isThrownBy(() -> moderation.warn(helper.viewer(), decision(reply, true)));
        assertThat(reports.own(sam.viewer(), 1).items().getFirst().outcome()).isEqualTo(Optional.of(Deed.LEFT));
    }

    @Test
    void hidingAnswersTheReportsAndTellsTheAuthorWhy() {
        report(sam, reply);

        moderation.hide(keeper.viewer(), decision(reply, true));

        assertThat(reports.own(sam.viewer(), 1).items().getFirst().outcome()).isEqualTo(Optional.of(Deed.HIDDEN));
        assertThat(queue.about(helper.viewer(), reply.id()).reports()).isEmpty();
        assertThat(log.ownWithheld(hal.viewer(), 1).items())
                .singleElement()
                .satisfies(thing ->
                        assertThat(thing.withheld().orElseThrow().reason()).isEqualTo("Please be kind."));
        assertThat(log.own(hal.viewer(), 1).items().getFirst().deed()).isEqualTo(Deed.HIDDEN);
        assertThatExceptionOfType(AlreadyDecided.class)
                .isThrownBy(() -> moderation.hide(helper.viewer(), decision(reply, false)));
    }

    @Test
    void withoutWordsTheGroundIsTheReason() {
        moderation.hide(keeper.viewer(), new Decision(reply.id(), Ground.SPAM, "", false));

        assertThat(log.own(hal.viewer(), 1).items().getFirst().reason()).isEqualTo(Ground.SPAM.words());
    }

    @Test
    void authorAsksOnceForAnotherLookWhichMayShowItAgain() {
        moderation.hide(keeper.viewer(), decision(reply, false));
        long measure = log.own(hal.viewer(), 1).items().getFirst().id();

        refused(() -> moderation.appeal(sam.viewer(), measure, "It was a joke."));
        moderation.appeal(hal.viewer(), measure, "It was a joke.");
        refused(() -> moderation.appeal(hal.viewer(), measure, "It really was."));
        assertThat(queue.appeals(keeper.viewer(), 1).items())
                .anyMatch(one -> one.id() == measure && one.appeal().equals(Optional.of("It was a joke.")));
        refused(() -> moderation.grant(hal.viewer(), measure));
        moderation.grant(helper.viewer(), measure);

        assertThat(log.ownWithheld(hal.viewer(), 1).items()).isEmpty();
        assertThat(queue.appeals(keeper.viewer(), 1).items()).noneMatch(one -> one.id() == measure);
        assertThatExceptionOfType(AlreadyDecided.class).isThrownBy(() -> moderation.uphold(keeper.viewer(), measure));
    }

    @Test
    void suspendedPersonReadsButWritesNowhere() throws Exception {
        ContentRef page = wiki.start(sam.viewer(), NewPage.of(Writers.text(Writers.title("Map"), "Trees.")))
                .content();
        String token = programs.token(hal);

        moderation.suspend(helper.viewer(), decision(reply, false), 7, true);

        refusedWith("Please be kind.", () -> talkers.reply(hal.viewer(), discussion, "But!"));
        refusedWith(
                "Please be kind.", () -> writing.save(hal.viewer(), page.id(), Writers.edit("Map", "No trees.", 1)));
        refusedWith("Please be kind.", () -> writing.save(hal.viewer(), reply.id(), Writers.edit("x", "But!", 1)));
        refusedWith("Please be kind.", () -> writing.remove(hal.viewer(), reply.id(), "Gone."));
        refusedWith("Please be kind.", () -> report(hal, discussion));
        refusedWith("Please be kind.", () -> accounts.changeProfile(hal.viewer(), new ProfileEdit("Hal", "But!")));
        ApiClient program = ApiClient.visitor(port).with(token);
        assertThat(program.get("/api/v1" + page.path()).status()).isEqualTo(200);
        ApiClient.Answer refused = program.post("/api/v1/wiki", ApiClient.page(Writers.title("Plan"), "But!"));
        assertThat(refused.isProblem(403, "not-allowed")).isTrue();
        assertThat(refused.text("detail")).contains("Please be kind.");
    }

    @Test
    void suspensionEndsWhenItIsLifted() {
        moderation.suspend(helper.viewer(), decision(reply, false), 7, true);
        long measure = log.own(hal.viewer(), 1).items().getFirst().id();

        moderation.lift(helper.viewer(), measure);

        assertThat(talkers.reply(hal.viewer(), discussion, "Thank you.").id()).isPositive();
        assertThatExceptionOfType(AlreadyDecided.class).isThrownBy(() -> moderation.lift(helper.viewer(), measure));
    }

    @Test
    void whoIsSuspendedFromAGroupWritesElsewhere() {
        ContentRef elsewhere = talkers.openGroup(hal.viewer());

        moderation.suspend(keeper.viewer(), decision(reply, false), 1, false);

        refusedWith("in this group", () -> talkers.reply(hal.viewer(), discussion, "But!"));
        refused(() -> writing.save(hal.viewer(), reply.id(), Writers.edit("x", "But!", 1)));
        refused(() -> discussions.close(hal.viewer(), discussion.id(), "But!"));
        assertThat(talkers.discussion(hal.viewer(), elsewhere, Writers.title("Cart"), "Mine.")
                        .id())
                .isPositive();
    }

    @Test
    void thoseWhoKeepOrderAreNotSuspendedByTheirEquals() {
        ContentRef words = talkers.reply(keeper.viewer(), discussion, "Quiet.");
        Person second = programs.somebody(Role.STEWARD);
        ContentRef page = wiki.start(second.viewer(), NewPage.of(Writers.text(Writers.title("Map"), "Trees.")))
                .content();

        refused(() -> moderation.suspend(helper.viewer(), decision(page, false), 7, true));
        refused(() -> moderation.suspend(keeper.viewer(), decision(words, false), 7, false));
        refused(() -> moderation.suspend(keeper.viewer(), decision(reply, false), 7, true));
        moderation.suspend(helper.viewer(), decision(words, false), 7, false);

        refused(() -> talkers.reply(keeper.viewer(), discussion, "But!"));
    }

    @Test
    void summaryTellsWhatWasDoneAndNoNamesOrWords() {
        long before = log.summary(Viewer.VISITOR, 1).total();

        moderation.warn(keeper.viewer(), decision(reply, false));

        assertThat(log.summary(Viewer.VISITOR, 1).total()).isEqualTo(before + 1);
        assertThat(log.summary(Viewer.VISITOR, 1).items().getFirst())
                .isEqualTo(new LogLine(
                        Deed.WARNED,
                        "reply",
                        Optional.of(Ground.RUDE),
                        Authority.MODERATOR,
                        log.own(hal.viewer(), 1).items().getFirst().at(),
                        Optional.empty()));
        assertThat(log.details(helper.viewer(), 1).items().getFirst().reason()).isEqualTo("Please be kind.");
        refused(() -> log.details(sam.viewer(), 1));
    }

    @Test
    void summaryTellsOthersNothingOfWhatWasDoneInAPrivateGroup() {
        ContentRef inside = talkers.group(keeper.viewer(), Joining.INVITATION, Visibility.GROUP);
        people.invite(keeper.viewer(), inside.id(), hal.handle());
        people.join(hal.viewer(), inside.id(), Wish.PLAIN);
        ContentRef talk = talkers.discussion(hal.viewer(), inside, Writers.title("Inside"), "Hush.");
        long forOthers = log.summary(sam.viewer(), 1).total();
        long forHelpers = log.details(helper.viewer(), 1).total();

        moderation.hide(keeper.viewer(), decision(talk, false));

        assertThat(log.summary(sam.viewer(), 1).total()).isEqualTo(forOthers);
        assertThat(log.details(helper.viewer(), 1).total()).isEqualTo(forHelpers);
        assertThat(log.summary(hal.viewer(), 1).items().getFirst().deed()).isEqualTo(Deed.HIDDEN);
    }

    private void report(Person person, ContentRef thing) {
        reports.report(person.viewer(), thing.id(), Ground.RUDE, "");
    }

    private static Decision decision(ContentRef thing, boolean aboutReports) {
        return new Decision(thing.id(), Ground.RUDE, "Please be kind.", aboutReports);
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(deed::run);
    }

    private static void refusedWith(String words, Runnable deed) {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(deed::run).withMessageContaining(words);
    }
}
