package org.commonweave.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonweave.IntegrationTest;
import org.commonweave.MovableClock;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentSummary;
import org.commonweave.content.ContentText;
import org.commonweave.content.RevisionHistory;
import org.commonweave.content.RevisionSummary;
import org.commonweave.content.draft.DraftService;
import org.commonweave.content.draft.DraftSummary;
import org.commonweave.content.draft.Sitting;
import org.commonweave.content.draft.Unfinished;
import org.commonweave.member.token.IssuedToken;
import org.commonweave.member.token.MemberTokens;
import org.commonweave.member.token.NewToken;
import org.commonweave.member.token.TokenScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// While people write, somebody puts the clock of the machine back by an hour.
@IntegrationTest
class ClockPutBackTest {

    @Autowired
    private MovableClock clock;

    @Autowired
    private WikiService wiki;

    @Autowired
    private RevisionHistory history;

    @Autowired
    private DraftService drafts;

    @Autowired
    private MemberTokens tokens;

    @Autowired
    private Writers writers;

    @Autowired
    private JdbcClient database;

    private Viewer asha = Viewer.VISITOR;

    @BeforeEach
    void begin() {
        asha = writers.somebody(Role.MEMBER);
    }

    @AfterEach
    void putRight() {
        clock.putRight();
    }

    @Test
    void historyStaysInOrderByNumberAndByTime() {
        ContentRef page = start("Hours");
        edit(page, 1, "Before.");
        clock.putBackAnHour();
        edit(page, 2, "After.");
        edit(page, 3, "And again.");

        List<RevisionSummary> revisions = history.of(page.id(), asha, 1).items().reversed();

        assertThat(revisions).extracting(RevisionSummary::number).containsExactly(1, 2, 3, 4);
        assertThat(revisions).extracting(RevisionSummary::at).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whatChangedLastStandsFirst() {
        ContentRef first = start("Before");
        clock.putBackAnHour();
        ContentRef second = start("After");
        assertThat(recent()).startsWith(second.title(), first.title());

        edit(first, 1, "Changed after.");
        assertThat(recent()).startsWith(first.title(), second.title());
    }

    @Test
    void aClockThatWasOffByYearsIsNotFollowed() {
        ContentRef page = start("Years");
        database.sql("UPDATE contents SET updated_at = :far WHERE id = :id")
                .param("far", Instant.now().plus(Duration.ofDays(400)))
                .param("id", page.id())
                .update();

        edit(page, 1, "In our days.");

        assertThat(history.of(page.id(), asha, 1).items().getFirst().at())
                .isBefore(Instant.now().plus(Duration.ofMinutes(1)));
    }

    @Test
    void aRepeatedAttemptIsStillDoneOnce() {
        ContentRef page = start("Once");
        ContentEdit attempt = new ContentEdit(
                new ContentText(page.title(), "", "Once only.", List.of()),
                1,
                "",
                false,
                UUID.randomUUID().toString());
        int before = wiki.edit(asha, page.id(), attempt).revision();

        clock.putBackAnHour();

        assertThat(wiki.edit(asha, page.id(), attempt).revision()).isEqualTo(before);
    }

    @Test
    void theDraftThatWasTypedLastIsKept() {
        String sitting = UUID.randomUUID().toString();
        keep(sitting, 1, "Typed before.");
        clock.putBackAnHour();
        keep(sitting, 2, "Typed after.");

        assertThat(drafts.mine(asha)).extracting(DraftSummary::beginning).containsExactly("Typed after.");
    }

    @Test
    void aTokenThatWasJustMadeLetsItsProgramIn() {
        IssuedToken token = tokens.issue(asha, new NewToken("Mine", Set.of(TokenScope.WRITE), 1));
        assertThat(tokens.enter(token.secret().text())).isPresent();

        clock.putBackAnHour();

        assertThat(tokens.enter(token.secret().text())).isPresent();
        assertThat(tokens.list(asha)).hasSize(1);
    }

    private List<String> recent() {
        return wiki.recent(Viewer.VISITOR, 1).items().stream()
                .map(ContentSummary::title)
                .limit(2)
                .toList();
    }

    private ContentRef start(String title) {
        return wiki.start(asha, NewPage.of(Writers.text(Writers.title(title), "Words.")))
                .content();
    }

    private void edit(ContentRef page, int base, String body) {
        wiki.edit(asha, page.id(), Writers.edit(page.title(), body, base));
    }

    private void keep(String sitting, long step, String body) {
        drafts.keep(
                asha,
                new Unfinished(WikiPage.KIND, null, 0, new ContentText("Title", "", body, List.of()), "", ""),
                new Sitting(sitting, step, clock.instant(), "Firefox"));
    }
}
