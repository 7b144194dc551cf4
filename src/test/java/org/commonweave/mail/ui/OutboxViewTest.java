package org.commonweave.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.commonweave.ViewTest;
import org.commonweave.base.Role;
import org.commonweave.mail.Letter;
import org.commonweave.mail.Letters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class OutboxViewTest extends ViewTest {

    @Autowired
    private Letters letters;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void emptyTheOutbox() {
        database.sql("DELETE FROM outgoing_letters").update();
        signIn(Role.ADMINISTRATOR);
    }

    @Test
    void letterIsShownWithItsReceiverAndState() {
        write("Confirm your account", "Hello");

        OutboxView view = navigate(OutboxView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains("Confirm your account", "To ada@example.org", "waiting");
    }

    @Test
    void linkInALetterCanBeFollowed() {
        write("Confirm", "Hello Ada,\n\nopen (https://example.org/confirm?token=a-b_c&x=1).\nGoodbye");

        navigate(OutboxView.class);

        assertThat(find(Anchor.class).from(letter()).all())
                .extracting(Anchor::getHref)
                .containsExactly("https://example.org/confirm?token=a-b_c&x=1");
        assertThat(letter().getElement().getTextRecursively()).contains("Hello Ada,", "Goodbye");
    }

    @Test
    void markupInALetterStaysText() {
        write("Hello", "<img src=x onerror=alert(1)> javascript:alert(1)");

        navigate(OutboxView.class);

        assertThat(find(Anchor.class).from(letter()).all()).isEmpty();
        assertThat(letter().getElement().getOuterHTML()).contains("&lt;img").doesNotContain("<img");
    }

    @Test
    void withoutAMailServerThePageSaysWhatToDo() {
        OutboxView view = navigate(OutboxView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains("No mail server is set", "has not written to anybody");
    }

    @Test
    void sentLetterSaysWhyItsTextIsGone() {
        write("Confirm", "secret");
        database.sql("UPDATE outgoing_letters SET state = 'SENT', text = ''").update();

        OutboxView view = navigate(OutboxView.class);

        assertThat(view.getElement().getTextRecursively()).contains("sent", "The text is not kept");
    }

    @Test
    void manyLettersAreOnNumberedPages() {
        for (int number = 1; number <= 26; number++) {
            write("Letter " + number, "Hello");
        }

        visit("admin/mail?page=2", OutboxView.class);

        assertThat(find(LetterEntry.class).all()).hasSize(1);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("/admin/mail?page=1");
    }

    private NativeDetails letter() {
        List<NativeDetails> all = find(NativeDetails.class).all();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private void write(String subject, String text) {
        transaction.executeWithoutResult(_ -> letters.send(new Letter("ada@example.org", subject, text)));
    }
}
