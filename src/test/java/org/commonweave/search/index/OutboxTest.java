package org.commonweave.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.Content;
import org.commonweave.content.ContentRef;
import org.commonweave.search.SearchRequest;
import org.commonweave.search.SearchService;
import org.commonweave.search.index.RebuildState.Phase;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/// The index as an installation keeps it: on disk, and told of changes through the outbox.
@IntegrationTest
@TestPropertySource(
        properties = {
            "spring.jpa.properties.hibernate.search.backend.directory.type=local-filesystem",
            "spring.jpa.properties.hibernate.search.coordination.strategy=outbox-polling"
        })
class OutboxTest {

    /// A busy machine of a volunteer may take longer than the second that the benchmark measures.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private SearchService search;

    @Autowired
    private WikiService wiki;

    @Autowired
    private IndexEvents events;

    @Autowired
    private IndexJobs jobs;

    @Autowired
    private IndexCheck check;

    @Autowired
    private SearchIndex index;

    @Autowired
    private IndexRebuild rebuild;

    @Autowired
    private IndexFolder folder;

    @Autowired
    private Writers writers;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private Viewer writer = Viewer.VISITOR;

    @BeforeEach
    void beginWithACompleteIndex() {
        await(() -> !rebuild.state().isRunning() && folder.isComplete());
        writer = writers.somebody(Role.MEMBER);
    }

    @Test
    void aSaveARemovalAndAReturnReachTheIndexSoon() {
        ContentRef page = write("Bopmuggered.");
        await(() -> isFound("bopmuggered"));

        wiki.edit(writer, page.id(), Writers.edit(page.title(), "Crumpscoddled.", 1));
        await(() -> isFound("crumpscoddled"));
        assertThat(isFound("bopmuggered")).isFalse();

        wiki.remove(writer, page.id(), "Enough.");
        await(() -> events.waiting() == 0);
        assertThat(isFound("crumpscoddled")).isFalse();
        assertThat(check.compare().isRight()).isTrue();
    }

    @Test
    void aChangeThatIsRolledBackNeverReachesTheIndex() {
        transaction.executeWithoutResult(status -> {
            write("Flubbered.");
            entities.flush();
            status.setRollbackOnly();
        });

        assertThat(events.waiting()).isZero();
        assertThat(isFound("flubbered")).isFalse();
    }

    @Test
    void aChangeThatWasGivenUpIsTriedAgain() {
        database.sql("CREATE TRIGGER give_up BEFORE INSERT ON hsearch_outbox_event"
                        + " FOR EACH ROW SET NEW.status = 'ABORTED'")
                .update();
        write("Disgusterous.");
        database.sql("DROP TRIGGER give_up").update();
        assertThat(events.givenUp()).isOne();

        jobs.retryGivenUp();

        await(() -> isFound("disgusterous"));
        assertThat(events.givenUp()).isZero();
    }

    @Test
    void aServerThatWasKilledBeforeTheClockWasPutBackIsNotWaitedFor() {
        database.sql("""
                        INSERT INTO hsearch_agent (id, name, type, state, expiration, total_shard_count, assigned_shard_index)
                        VALUES (UUID(), 'killed', 'EVENT_PROCESSING_DYNAMIC_SHARDING', 'RUNNING',
                                UTC_TIMESTAMP() + INTERVAL 1 HOUR, 1, 0)""").update();
        database.sql("CREATE TRIGGER ahead BEFORE INSERT ON hsearch_outbox_event"
                        + " FOR EACH ROW SET NEW.process_after = UTC_TIMESTAMP() + INTERVAL 1 HOUR")
                .update();
        write("Frothbuggling.");
        database.sql("DROP TRIGGER ahead").update();
        assertThat(events.waiting()).isOne();

        IndexHandover.takeOver(database);

        await(() -> isFound("frothbuggling"));
        assertThat(database.sql("SELECT COUNT(*) FROM hsearch_agent WHERE name = 'killed'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aChangeThatWasGivenUpIsShownToTheAdministratorAndTriedAgainWhenTheySaySo() {
        database.sql("CREATE TRIGGER give_up BEFORE INSERT ON hsearch_outbox_event"
                        + " FOR EACH ROW SET NEW.status = 'ABORTED'")
                .update();
        write("Trogglehumping.");
        database.sql("DROP TRIGGER give_up").update();
        Viewer administrator = writers.somebody(Role.ADMINISTRATOR);
        assertThat(index.state(administrator).givenUp()).isOne();

        index.mend(administrator);

        await(() -> isFound("trogglehumping"));
        assertThat(index.state(administrator).givenUp()).isZero();
    }

    @Test
    void searchingGoesOnWhileTheIndexIsMadeAnew() {
        for (int i = 0; i < 30; i++) {
            write("Sizzlepan.");
        }
        await(() -> events.waiting() == 0);
        long found = search.find(SearchRequest.of("sizzlepan"), Viewer.VISITOR).total();

        rebuild.start();
        rebuild.start();
        do {
            assertThat(search.find(SearchRequest.of("sizzlepan"), Viewer.VISITOR)
                            .total())
                    .isEqualTo(found);
        } while (rebuild.state().isRunning());

        assertThat(rebuild.state().phase()).isEqualTo(Phase.DONE);
        assertThat(check.compare().isRight()).isTrue();
    }

    @Test
    void aStartWithAnIncompleteIndexCompletesItBehindTheScenes() {
        write("Swashboggling.");
        await(() -> events.waiting() == 0);
        transaction.executeWithoutResult(
                _ -> Search.session(entities).workspace(Content.class).purge());
        folder.markBegun();

        rebuild.startWhereNeeded();

        await(() -> folder.isComplete());
        assertThat(isFound("swashboggling")).isTrue();
    }

    private ContentRef write(String body) {
        return wiki.start(writer, NewPage.of(Writers.text(Writers.title("Outbox"), body)))
                .content();
    }

    private boolean isFound(String word) {
        return search.find(SearchRequest.of(word), Viewer.VISITOR).total() > 0;
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
    }
}
