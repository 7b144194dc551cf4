package org.commonweave.content.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentText;
import org.commonweave.content.NewText;
import org.commonweave.content.NotAllowed;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class DraftServiceTest {

    private static final Instant BEGAN = Instant.parse("2026-11-25T14:02:00Z");

    @Autowired
    private DraftService drafts;

    @Autowired
    private WikiService wiki;

    @Autowired
    private Writers writers;

    @Autowired
    private JdbcClient database;

    private Viewer asha = Viewer.VISITOR;

    @BeforeEach
    void begin() {
        asha = writers.somebody(Role.MEMBER);
    }

    @Test
    void draftIsFoundAgainAsItWasTyped() {
        String name = name();
        drafts.keep(asha, new Unfinished("page", null, 0, text("Seeds", "Sow."), "why", "/wiki/x"), sitting(name, 1));

        assertThat(drafts.takeUp(asha, name, name())).hasValueSatisfying(draft -> {
            assertThat(draft.unfinished().text()).isEqualTo(text("Seeds", "Sow."));
            assertThat(draft.unfinished().comment()).isEqualTo("why");
            assertThat(draft.unfinished().parent()).isEqualTo("/wiki/x");
            assertThat(draft.beganAt()).isEqualTo(BEGAN);
            assertThat(draft.device()).isEqualTo("Firefox, Windows");
        });
    }

    @Test
    void nobodyElseFindsIt() {
        String name = name();
        keep(asha, name, 1, "Mine alone.");

        Stream.of(Role.MEMBER, Role.STEWARD, Role.ADMINISTRATOR)
                .map(writers::somebody)
                .forEach(other -> {
                    assertThat(drafts.mine(other)).isEmpty();
                    assertThat(drafts.about(other, "page", null)).isEmpty();
                    assertThat(drafts.takeUp(other, name, name())).isEmpty();
                    assertThat(drafts.throwAway(other, name)).isEmpty();
                });
        assertThat(drafts.mine(asha)).hasSize(1);
    }

    @Test
    void whatArrivesLateDoesNotReplaceWhatIsNewer() {
        String name = name();
        keep(asha, name, 7, "Newer.");

        keep(asha, name, 6, "Older.");

        assertThat(bodies()).containsExactly("Newer.");
    }

    @Test
    void twiceAtOnceIsOnce() throws Exception {
        String name = name();
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Callable<Void>> same = Stream.<Callable<Void>>generate(() -> () -> {
                        keep(asha, name, 3, "Once.");
                        return null;
                    })
                    .limit(16)
                    .toList();
            for (Future<Void> done : pool.invokeAll(same)) {
                done.get();
            }
        }

        assertThat(bodies()).containsExactly("Once.");
    }

    @Test
    void twoWindowsKeepADraftEach() {
        keep(asha, name(), 1, "In one window.");
        keep(asha, name(), 1, "In the other.");

        assertThat(bodies()).containsExactlyInAnyOrder("In one window.", "In the other.");
    }

    @Test
    void publishingRemovesTheDraftAndWhatArrivesLate() {
        String name = name();
        keep(asha, name, 1, "Turn it.");
        wiki.start(asha, NewPage.of(new NewText(text(Writers.title("Compost"), "Turn it."), "", null, name)));
        assertThat(drafts.mine(asha)).isEmpty();

        keep(asha, name, 2, "Turn it.");

        assertThat(drafts.mine(asha)).isEmpty();
    }

    @Test
    void publishingWhatIsThereAlreadyRemovesTheDraftToo() {
        ContentRef page = page("Same.");
        String name = name();
        keep(asha, name, page.id(), 1, "Same.");

        wiki.edit(asha, page.id(), new ContentEdit(text(page.title(), "Same."), 1, "", false, name));

        assertThat(drafts.mine(asha)).isEmpty();
    }

    @Test
    void refusedChangeStaysADraft() {
        ContentRef page = page("One.");
        String name = name();
        keep(asha, name, page.id(), 1, "Mine.");
        wiki.edit(writers.somebody(Role.MEMBER), page.id(), Writers.edit(page.title(), "Theirs.", 1));

        assertThatThrownBy(() ->
                        wiki.edit(asha, page.id(), new ContentEdit(text(page.title(), "Mine."), 1, "", false, name)))
                .hasMessageContaining("same");

        assertThat(bodies()).containsExactly("Mine.");
    }

    @Test
    void draftOfAPageThatIsGoneForGoodBecomesOneOfANewPage() {
        ContentRef page = page("Here.");
        String name = name();
        keep(asha, name, page.id(), 1, "Still wanted.");
        assertThat(drafts.pathTo(asha, drafts.mine(asha).getFirst())).isEqualTo(page.path() + "/edit?draft=" + name);

        database.sql("delete from contents where id = ?").param(page.id()).update();

        assertThat(drafts.pathTo(asha, drafts.mine(asha).getFirst())).isEqualTo("/wiki/new?draft=" + name);
        assertThat(bodies()).containsExactly("Still wanted.");
    }

    @Test
    void draftsGoWithTheirMember() {
        keep(asha, name(), 1, "Private.");

        database.sql("delete from members where id = ?")
                .param(asha.member().orElseThrow())
                .update();

        assertThat(database.sql("select count(*) from drafts where member_id = ?")
                        .param(asha.member().orElseThrow())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsTooLongToBePublishedIsKept() {
        String name = name();
        String book = "word ".repeat(150_000);
        keep(asha, name, 1, book);

        assertThat(drafts.takeUp(asha, name, name()))
                .map(draft -> draft.unfinished().text().body())
                .hasValue(book);
        assertThatThrownBy(() -> keep(asha, name(), 1, "x".repeat(Unfinished.MOST + 1)))
                .isInstanceOf(DraftRefused.class)
                .hasMessageContaining("too long");
    }

    @Test
    void afterManyDraftsOneIsAskedToTidyUp() {
        for (int count = 0; count < DraftService.MOST; count++) {
            keep(asha, name(), 1, "Draft");
        }

        assertThatThrownBy(() -> keep(asha, name(), 1, "One more"))
                .isInstanceOf(DraftRefused.class)
                .hasMessageContaining("50 drafts");
    }

    @Test
    void thrownAwayDraftCanBeTakenBack() {
        String name = name();
        keep(asha, name, 4, "Not so bad.");

        DraftDetails thrown = drafts.throwAway(asha, name).orElseThrow();
        assertThat(drafts.mine(asha)).isEmpty();
        drafts.putBack(asha, thrown);

        assertThat(bodies()).containsExactly("Not so bad.");
    }

    @Test
    void visitorsHaveNoDrafts() {
        assertThatThrownBy(() -> keep(Viewer.VISITOR, name(), 1, "Who?")).isInstanceOf(NotAllowed.class);
    }

    private List<String> bodies() {
        return drafts.mine(asha).stream().map(DraftSummary::beginning).toList();
    }

    private ContentRef page(String body) {
        return wiki.start(asha, NewPage.of(Writers.text(Writers.title("Page"), body)))
                .content();
    }

    private void keep(Viewer viewer, String name, long step, String body) {
        keep(viewer, name, null, step, body);
    }

    private void keep(Viewer viewer, String name, @Nullable Long content, long step, String body) {
        int base = content == null ? 0 : 1;
        drafts.keep(viewer, new Unfinished("page", content, base, text("Title", body), "", ""), sitting(name, step));
    }

    private static Sitting sitting(String name, long step) {
        return new Sitting(name, step, BEGAN, "Firefox, Windows");
    }

    private static ContentText text(String title, String body) {
        return new ContentText(title, "", body, List.of("food"));
    }

    private static String name() {
        return UUID.randomUUID().toString();
    }
}
