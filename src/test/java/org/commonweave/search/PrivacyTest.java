package org.commonweave.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentRef;
import org.commonweave.search.SearchResults.Outcome;
import org.commonweave.search.index.IndexCheck;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A visitor looks everywhere for what is not for visitors.
@IntegrationTest
class PrivacyTest {

    @Autowired
    private SearchService search;

    @Autowired
    private WikiService wiki;

    @Autowired
    private IndexCheck check;

    @Autowired
    private Writers writers;

    @Autowired
    private JdbcClient database;

    private Viewer member = Viewer.VISITOR;

    @BeforeEach
    void somebodyWrites() {
        member = writers.somebody(Role.MEMBER);
    }

    @Test
    void whatIsForMembersIsFoundByMembersAlone() {
        ContentRef open = write("Open gloopwater", "gloopwater", "gloop");
        ContentRef hidden = write("Secret gloopwater", "gloopwater of the committee", "gloop", "gloopsecret");
        readableBy(hidden, "MEMBERS", null);

        assertNothingOf(hidden, "gloopwater", "committee", Viewer.VISITOR, open);
        assertThat(found("gloopwater", member).total()).isEqualTo(2);
        assertThat(search.suggest("secret gloop", member)).containsExactly(hidden);
    }

    @Test
    void whatIsForAGroupIsNotFoundByOtherMembers() {
        ContentRef group = write("Group of pluckers", "A");
        ContentRef open = write("Open plumwater", "plumwater", "plum");
        ContentRef hidden = write("Secret plumwater", "plumwater of the committee", "plum", "plumsecret");
        readableBy(hidden, "GROUP", group.id());

        assertNothingOf(hidden, "plumwater", "committee", Viewer.VISITOR, open);
        assertNothingOf(hidden, "plumwater", "committee", member, open);
    }

    @Test
    void whatIsInTheBinIsFoundByNobody() {
        ContentRef open = write("Open bilgewater", "bilgewater", "bilge");
        ContentRef hidden = write("Secret bilgewater", "bilgewater of the committee", "bilge", "bilgesecret");
        wiki.remove(member, hidden.id(), "It was wrong.");

        assertNothingOf(hidden, "bilgewater", "committee", Viewer.VISITOR, open);
        assertNothingOf(hidden, "bilgewater", "committee", member, open);
    }

    @Test
    void anIndexThatIsBehindTellsNothing() {
        ContentRef hidden = write("Secret frogwater", "frogwater");
        database.sql("UPDATE contents SET visibility = 'MEMBERS' WHERE id = :id")
                .param("id", hidden.id())
                .update();

        assertThat(found("frogwater", Viewer.VISITOR).outcome()).isEqualTo(Outcome.NOTHING);
        assertThat(found("frogwater", Viewer.VISITOR).facets()).isEqualTo(Facets.NONE);
        assertThat(search.suggest("secret frog", Viewer.VISITOR)).isEmpty();
    }

    private void assertNothingOf(ContentRef hidden, String shared, String secret, Viewer viewer, ContentRef open) {
        SearchResults results = found(shared, viewer);
        assertThat(results.hits().items()).extracting(Hit::id).containsExactly(open.id());
        assertThat(results.total()).isOne();
        assertThat(results.facets().kinds()).containsExactly(new Counted<>("page", 1));
        assertThat(results.facets().tags())
                .hasSize(1)
                .allSatisfy(tag -> assertThat(tag.items()).isOne());
        assertThat(results.facets().authors())
                .allSatisfy(author -> assertThat(author.items()).isOne());
        assertThat(results.facets().periods())
                .allSatisfy(period -> assertThat(period.items()).isOne());
        assertThat(found(shared + " " + secret, viewer).complete()).isZero();
        assertThat(found('"' + hidden.title() + '"', viewer).outcome()).isEqualTo(Outcome.NOTHING);
        assertThat(search.suggest(hidden.title(), viewer)).doesNotContain(hidden);
        String mistyped = hidden.title().replace("water", "vwater").replace("Secret ", "");
        assertThat(found(mistyped, viewer).help().spelling())
                .hasValueSatisfying(spelling -> assertThat(spelling).isEqualTo(shared));
        SearchResults near = found(secret + "secretxx " + shared.substring(0, 4) + "secrets", viewer);
        assertThat(near.help().tags()).noneSatisfy(tag -> assertThat(tag.slug()).endsWith("secret"));
        assertThat(near.help().spelling()).isEmpty();
    }

    private ContentRef write(String title, String body, String... tags) {
        return wiki.start(member, NewPage.of(Writers.text(title, body, tags))).content();
    }

    private void readableBy(ContentRef item, String visibility, @Nullable Long group) {
        database.sql("UPDATE contents SET visibility = :visibility, group_id = :group WHERE id = :id")
                .param("visibility", visibility)
                .param("group", group)
                .param("id", item.id())
                .update();
        check.mend();
    }

    private SearchResults found(String typed, Viewer viewer) {
        return search.find(SearchRequest.of(typed), viewer);
    }
}
