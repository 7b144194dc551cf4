package org.commonweave.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.Content;
import org.commonweave.content.ContentRef;
import org.commonweave.search.SearchRequest;
import org.commonweave.search.SearchService;
import org.commonweave.search.index.IndexReport.Difference;
import org.commonweave.search.index.RebuildState.Phase;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Other tests change the database behind the back of the index too, so each begins with everything mended.
@IntegrationTest
class IndexCheckTest {

    @Autowired
    private IndexCheck check;

    @Autowired
    private IndexRebuild rebuild;

    @Autowired
    private SearchService search;

    @Autowired
    private WikiService wiki;

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
    void mendEverything() {
        check.mend();
        writer = writers.somebody(Role.MEMBER);
    }

    @Test
    void afterSavesAndRemovalsNothingDiffers() {
        ContentRef page = write("Steady page", "One.");
        wiki.edit(writer, page.id(), Writers.edit(page.title(), "Two.", 1));
        wiki.remove(writer, page.id(), "Enough.");

        assertThat(check.compare().isRight()).isTrue();
    }

    @Test
    void whatTheIndexForgotIsPutBack() {
        ContentRef page = write("Forgotten page", "Whiffsquiddle.");
        transaction.executeWithoutResult(_ -> {
            Content item = entities.find(Content.class, page.id());
            Search.session(entities).indexingPlan().delete(item);
        });
        assertThat(isFound("whiffsquiddle")).isFalse();

        IndexReport report = check.mend();

        assertThat(report.differences()).containsOnlyKeys(page.id()).containsValue(Difference.MISSING);
        assertThat(isFound("whiffsquiddle")).isTrue();
        assertThat(check.compare().isRight()).isTrue();
    }

    @Test
    void anOlderStateIsReplaced() {
        ContentRef page = write("Outdated page", "Dispunge.");
        database.sql("UPDATE contents SET revision = 2, plain_text = 'Sogmire.' WHERE id = :id")
                .param("id", page.id())
                .update();

        IndexReport report = check.mend();

        assertThat(report.differences()).containsOnlyKeys(page.id()).containsValue(Difference.OUTDATED);
        assertThat(isFound("sogmire")).isTrue();
        assertThat(isFound("dispunge")).isFalse();
    }

    @Test
    void whatIsNowhereElseIsTakenOut() {
        ContentRef page = write("Vanished page", "Muckfrumping.");
        database.sql("DELETE FROM contents WHERE id = :id")
                .param("id", page.id())
                .update();
        long documents = check.documents();

        IndexReport report = check.mend();

        assertThat(report.differences()).containsOnlyKeys(page.id()).containsValue(Difference.LEFT_OVER);
        assertThat(check.documents()).isEqualTo(documents - 1);
        assertThat(check.compare().isRight()).isTrue();
    }

    @Test
    void aRebuildFillsAnEmptyIndexAndTellsHowFarItIs() {
        write("Rebuilt page", "Crodswoggle.");
        long documents = check.documents();
        transaction.executeWithoutResult(
                _ -> Search.session(entities).workspace(Content.class).purge());
        assertThat(check.documents()).isZero();

        RebuildState state = rebuild.run(step -> assertThat(step.percent()).isBetween(0, 100));

        assertThat(state.phase()).isEqualTo(Phase.DONE);
        assertThat(state.total()).isEqualTo(documents);
        assertThat(check.documents()).isEqualTo(documents);
        assertThat(isFound("crodswoggle")).isTrue();
    }

    private ContentRef write(String title, String body) {
        return wiki.start(writer, NewPage.of(Writers.text(Writers.title(title), body)))
                .content();
    }

    private boolean isFound(String word) {
        return search.find(SearchRequest.of(word), Viewer.VISITOR).total() > 0;
    }
}
