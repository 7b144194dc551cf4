package org.commonweave.transfer.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonweave.transfer.ImportReport;
import org.commonweave.transfer.Problem;
import org.commonweave.transfer.Problem.Kind;
import org.commonweave.transfer.Progress;
import org.junit.jupiter.api.Test;

/// What was said below posts.
class WordPressTalkTest extends WordPressCase {

    @Test
    void commentsBecomeADiscussionAboutTheStory() {
        ImportReport report = run(new Item(5, "Seeds")
                .comment(3, 2, "Third, to the second")
                .comment(1, 0, "First\nof all")
                .comment(2, 1, "Second, to the first")
                .comment(4, 0, "Buy this", "spam", "")
                .comment(6, 4, "To the spam")
                .comment(5, 0, "A mention", "1", "pingback"));

        assertThat(replies())
                .containsExactly(
                        "1 0 First\\\nof all",
                        "2 1 Second, to the first",
                        "3 2 Third, to the second",
                        "4 0 To the spam");
        assertThat(column("select a.path from discussions d join contents c on c.id = d.id join contents a on a.id ="
                        + " d.about_id where c.title like '%" + word + "%'"))
                .containsExactly("/stories/seeds-" + word);
        assertThat(column("select body from contents where kind = 'discussion' and title like '%" + word + "%'"))
                .singleElement()
                .asString()
                .contains("[Seeds " + word + "](/stories/seeds-" + word + ")")
                .contains("- [Guest 5](https://elsewhere.example/5)");
        assertThat(report.problems(Kind.WP_COMMENTS_HELD))
                .extracting(Problem::detail)
                .containsExactly("1");
        assertThat(blog(report).mentions()).isEqualTo(1);
    }

    @Test
    void addressesOfPeopleAreNeitherShownNorKept() {
        run(new Item(5, "Seeds")
                .comment(1, 0, "Hello")
                .commentBy(2, "pear." + word + "@secret.example.org", "pear." + word + "@secret.example.org"));

        for (String table : List.of("members", "contents", "revisions", "import_items", "old_addresses")) {
            assertThat(database.sql("select * from " + table).query().listOfRows())
                    .as(table)
                    .noneMatch(row -> row.toString().contains("@" + word)
                            || row.toString().contains("secret.example")
                            || row.toString().contains("192.0.2.7"));
        }
        assertThat(column("select name from members where name like 'pear." + word + "%'"))
                .containsExactly("pear." + word + "@…");
    }

    @Test
    void visitorWhoTypedTheAddressOfAWriterIsNotTheWriter() {
        run(new Item(5, "Seeds").commentBy(1, "Writer 1", "writer1@" + word + ".example.org"));

        assertThat(column("select count(distinct c.author_id) from contents c where c.title like '%" + word
                        + "%' and kind in ('story', 'reply')"))
                .containsExactly("2");
    }

    @Test
    void moreCommentsThanADiscussionTakesAreToldNotTaken() {
        StringBuilder comments = new StringBuilder();
        for (int i = 1; i <= ExportReader.MOST_COMMENTS + 7; i++) {
            comments.append(
                    "<wp:comment><wp:comment_id>%d</wp:comment_id><wp:comment_content>x</wp:comment_content><wp:comment_approved>0</wp:comment_approved></wp:comment>"
                            .formatted(i));
        }

        write(new Item(1, "Much talk").raw(comments.toString()));
        ImportReport report = imports.tryOut(administrator, source(), Progress.UNSEEN);

        assertThat(report.problems(Kind.WP_COMMENTS_MANY))
                .extracting(Problem::detail)
                .containsExactly("7");
    }
}
