package org.commonweave.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.commonweave.Writers;
import org.commonweave.api.Programs;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Visibility;
import org.commonweave.forum.GroupPeople;
import org.commonweave.forum.GroupPeople.Wish;
import org.commonweave.forum.Joining;
import org.commonweave.forum.Talkers;
import org.commonweave.member.People.Person;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.notice.NoticeDetails;
import org.commonweave.notice.NoticeList;
import org.commonweave.notice.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who is told of what is done to keep order.
@RunningCommonsTest
class OrderNewsTest {

    private final ReportService reports;
    private final ModerationService moderation;
    private final ModerationLog log;
    private final NoticeList notices;
    private final GroupPeople people;
    private final Talkers talkers;
    private final Programs programs;
    private final Person author;
    private final Person reporter;
    private final Person keeper;
    private final Person helper;
    private ContentRef group;
    private ContentRef discussion;
    private ContentRef reply;

    @Autowired
    @SuppressWarnings({"TooManyParameters", "NullAway.Init"}) // wiring; the rest is there before each test
    OrderNewsTest(
            ReportService reports,
            ModerationService moderation,
            ModerationLog log,
            NoticeList notices,
            GroupPeople people,
            Talkers talkers,
            Programs programs) {
        this.reports = reports;
        this.moderation = moderation;
        this.log = log;
        this.notices = notices;
        this.people = people;
        this.talkers = talkers;
        this.programs = programs;
        author = programs.somebody(Role.MEMBER);
        reporter = programs.somebody(Role.MEMBER);
        keeper = programs.somebody(Role.MEMBER);
        helper = programs.somebody(Role.STEWARD);
    }

    @BeforeEach
    void talk() {
        group = talkers.openGroup(keeper.viewer(), author.viewer(), reporter.viewer());
        discussion = talkers.discussion(keeper.viewer(), group, Writers.title("Ladder"), "Who has one?");
        reply = talkers.reply(author.viewer(), discussion, "Not you.");
    }

    private List<NoticeDetails> told(Person person) {
        return notices.list(person.viewer(), true, PageChoice.orLast(1, 30)).items().stream()
                .filter(notice -> notice.path().startsWith("/settings/order")
                        || notice.path().startsWith("/moderation")
                        || notice.reason() == Reason.YOURS)
                .toList();
    }

    private void hide() {
        moderation.hide(keeper.viewer(), new Decision(reply.id(), Ground.RUDE, "Be kind.", true));
    }

    @Test
    void moderatorOfTheGroupIsToldOfAReportAndTheStewardsOfTheCommonsAreLeftInPeace() {
        reports.report(reporter.viewer(), reply.id(), Ground.RUDE, "Unfriendly.");

        assertThat(told(keeper)).singleElement().satisfies(notice -> {
            assertThat(notice.path()).isEqualTo("/moderation/queue");
            assertThat(notice.sentence()).isEqualTo("Something waits for somebody who keeps order");
            assertThat(notice.why()).isEqualTo("Because you keep order there");
            assertThat(notice.by()).isEmpty();
        });
        assertThat(told(author)).isEmpty();
        assertThat(told(helper)).isEmpty();
    }

    @Test
    void severalReportsAreToldOnceUntilSomebodyLooks() {
        ContentRef other = talkers.reply(author.viewer(), discussion, "And not your friends.");
        reports.report(reporter.viewer(), reply.id(), Ground.RUDE, "");
        reports.report(reporter.viewer(), other.id(), Ground.RUDE, "");
        assertThat(told(keeper)).hasSize(1);

        notices.markSeen(keeper.viewer(), ModerationQueue.NEWS);
        assertThat(told(keeper)).isEmpty();
        ContentRef third = talkers.reply(author.viewer(), discussion, "Nor anybody.");
        reports.report(reporter.viewer(), third.id(), Ground.RUDE, "");
        assertThat(told(keeper)).hasSize(1);
    }

    @Test
    void reportAboutTheOnlyModeratorGoesToTheStewardsOfTheCommons() {
        ContentRef own = talkers.reply(keeper.viewer(), discussion, "I decide who climbs.");

        reports.report(reporter.viewer(), own.id(), Ground.RUDE, "");

        assertThat(told(keeper)).isEmpty();
        assertThat(told(helper)).hasSize(1);
    }

    @Test
    void whatIsReportedInAHiddenGroupIsToldInsideAlone() {
        ContentRef hidden = talkers.group(keeper.viewer(), Joining.HIDDEN, Visibility.GROUP);
        for (Person one : List.of(author, reporter)) {
            people.invite(keeper.viewer(), hidden.id(), one.handle());
            people.join(one.viewer(), hidden.id(), Wish.PLAIN);
        }
        ContentRef secret = talkers.discussion(author.viewer(), hidden, Writers.title("Secret"), "Hush.");

        reports.report(reporter.viewer(), secret.id(), Ground.WRONG, "");

        assertThat(told(keeper)).hasSize(1);
        assertThat(told(helper)).isEmpty();
    }

    @Test
    void newMembersPostThatWaitsIsTold() {
        Viewer fresh = programs.newcomer().viewer();
        people.join(fresh, group.id(), Wish.PLAIN);

        talkers.reply(fresh, discussion, "I have one.");

        assertThat(told(keeper))
                .singleElement()
                .satisfies(notice -> assertThat(notice.path()).isEqualTo("/moderation/queue"));
    }

    @Test
    void authorIsToldWithTheReasonAndWithoutANameAndReadsItWhereTheyCanAskAgain() {
        reports.report(reporter.viewer(), reply.id(), Ground.RUDE, "Unfriendly.");
        hide();

        assertThat(told(author)).singleElement().satisfies(notice -> {
            assertThat(notice.path()).isEqualTo("/settings/order");
            assertThat(notice.sentence()).isEqualTo("Your reply “" + reply.title() + "” was hidden from others");
            assertThat(notice.words()).isEqualTo("Be kind.");
            assertThat(notice.why()).isEqualTo("Because it is about something of yours");
            assertThat(notice.by()).isEmpty();
        });
    }

    @Test
    void reporterIsToldWhatCameOfIt() {
        reports.report(reporter.viewer(), reply.id(), Ground.RUDE, "Unfriendly.");
        hide();

        assertThat(told(reporter)).singleElement().satisfies(notice -> {
            assertThat(notice.sentence()).isEqualTo("What you reported was looked at: the reply was hidden");
            assertThat(notice.why()).isEqualTo("Because you reported it");
        });
    }

    @Test
    void whoAsksAgainIsToldTheAnswerAndWhoKeepsOrderThatSomebodyAsked() {
        reports.report(reporter.viewer(), reply.id(), Ground.RUDE, "");
        hide();
        notices.markAllRead(keeper.viewer());
        notices.markAllRead(author.viewer());
        long measure = log.own(author.viewer(), 1).items().getFirst().id();

        moderation.appeal(author.viewer(), measure, "It was a joke between friends.");
        assertThat(told(keeper)).hasSize(1);
        moderation.grant(keeper.viewer(), measure);

        assertThat(told(author)).singleElement().satisfies(notice -> {
            assertThat(notice.path()).isEqualTo(reply.path());
            assertThat(notice.sentence()).isEqualTo("Your reply “" + reply.title() + "” is shown to others again");
        });
    }

    @Test
    void whatIsUpheldIsToldToo() {
        reports.report(reporter.viewer(), reply.id(), Ground.RUDE, "");
        hide();
        notices.markAllRead(author.viewer());
        long measure = log.own(author.viewer(), 1).items().getFirst().id();
        moderation.appeal(author.viewer(), measure, "It was a joke between friends.");

        moderation.uphold(keeper.viewer(), measure);

        assertThat(told(author))
                .singleElement()
                .satisfies(notice -> assertThat(notice.sentence()).isEqualTo("What was decided stays as it is"));
    }

    @Test
    void suspensionWarningAndTrustAreTold() {
        moderation.warn(keeper.viewer(), new Decision(reply.id(), Ground.RUDE, "Be kind.", false));
        moderation.suspend(keeper.viewer(), new Decision(reply.id(), Ground.RUDE, "A day off.", false), 1, false);

        assertThat(told(author))
                .extracting(NoticeDetails::sentence, NoticeDetails::words)
                .containsExactlyInAnyOrder(
                        tuple("You were warned because of your reply “" + reply.title() + "”", "Be kind."),
                        tuple(
                                "You may only read for a while, because of your reply “" + reply.title() + "”",
                                "A day off."));
    }
}
