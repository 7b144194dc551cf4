package org.commonweave.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.commonweave.IntegrationTest;
import org.commonweave.MovableClock;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class DeliveryTest {

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private MovableClock clock;

    @Autowired
    private Letters letters;

    @Autowired
    private OutgoingMail mail;

    @Autowired
    private Site site;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private Delivery delivery;

    @BeforeEach
    void openThePostOffice() {
        database.sql("DELETE FROM outgoing_letters").update();
        post.start();
        delivery = new Delivery(mail, server("127.0.0.1", post.getSmtp().getPort()));
    }

    @AfterEach
    void closeThePostOffice() {
        post.stop();
    }

    @Test
    void letterReachesThePerson() throws Exception {
        write("Grüße", "Zwei Zeilen\nmit Umlaut: ü");

        delivery.deliverDue();

        MimeMessage received = post.getReceivedMessages()[0];
        assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly("ada@example.org");
        assertThat(received.getSubject()).isEqualTo("Grüße");
        assertThat(received.getContent().toString().strip()).isEqualToNormalizingNewlines("Zwei Zeilen\nmit Umlaut: ü");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void sentLetterIsNotSentAgainAndItsTextIsGone() {
        write("Sign in", "https://example.org/sign-in?secret");

        delivery.deliverDue();
        delivery.deliverDue();

        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(outbox())
                .singleElement()
                .returns(LetterState.SENT, OutgoingLetterDetails::state)
                .returns("", OutgoingLetterDetails::text);
    }

    @Test
    void crashBetweenSendingAndMarkingSendsTheSameMessageAgain() throws Exception {
        write("Welcome", "Hello");

        delivery.deliverDue();
        database.sql("UPDATE outgoing_letters SET state = 'WAITING', text = 'Hello'")
                .update();
        delivery.deliverDue();

        MimeMessage[] received = post.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[0].getMessageID())
                .isEqualTo(received[1].getMessageID())
                .contains("@" + site.host());
        assertThat(received[0].getSentDate()).isEqualTo(received[1].getSentDate());
    }

    @Test
    void letterWaitsWhileTheServerIsAway() {
        int port = post.getSmtp().getPort();
        post.stop();
        write("Welcome", "Hello");

        new Delivery(mail, server("127.0.0.1", port)).deliverDue();

        assertThat(outbox())
                .singleElement()
                .returns(LetterState.WAITING, OutgoingLetterDetails::state)
                .returns(1, OutgoingLetterDetails::attempts)
                .returns("Hello", OutgoingLetterDetails::text)
                .satisfies(letter -> assertThat(letter.problem()).isNotBlank());
    }

    @Test
    void refusedLetterIsNotTriedAgainBeforeItsPauseIsOver() {
        write("Welcome", "Hello");
        new Delivery(mail, server("127.0.0.1", 1)).deliverDue();

        delivery.deliverDue();
        assertThat(post.getReceivedMessages()).isEmpty();

        database.sql("UPDATE outgoing_letters SET next_attempt_at = next_attempt_at - INTERVAL 2 MINUTE")
                .update();
        delivery.deliverDue();
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void oneBadLetterDoesNotHoldUpTheOthers() {
        write("Bad", "Hello");
        database.sql("UPDATE outgoing_letters SET recipient = 'not an address'").update();
        write("Good", "Hello");

        delivery.deliverDue();

        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(mail.count(LetterState.WAITING)).isEqualTo(1);
    }

    @Test
    void nobodyWritesHeaderLinesThroughASubjectOrTheNameOfTheSite() throws Exception {
        write("Hello\r\nBcc: eve@example.org\r\nX-Evil: yes", "Hello");

        delivery.deliverDue();

        MimeMessage[] received = post.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getHeader("X-Evil")).isNull();
        assertThat(received[0].getHeader("Bcc")).isNull();
        assertThat(received[0].getSubject()).isEqualTo("Hello Bcc: eve@example.org X-Evil: yes");
    }

    @Test
    void letterThatWasWrittenBeforeTheClockWasPutBackDoesNotWait() {
        write("Welcome", "Hello");
        clock.putBackAnHour();
        try {
            delivery.deliverDue();
        } finally {
            clock.putRight();
        }

        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void withoutAMailServerLettersStay() {
        write("Welcome", "Hello");

        new Delivery(mail, server("", 25)).deliverDue();

        assertThat(outbox())
                .singleElement()
                .returns(LetterState.WAITING, OutgoingLetterDetails::state)
                .returns(0, OutgoingLetterDetails::attempts);
    }

    private MailServer server(String host, int port) {
        JavaMailSenderImpl smtp = new JavaMailSenderImpl();
        smtp.setHost(host);
        smtp.setPort(port);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("smtp", smtp);
        return new MailServer(beans.getBeanProvider(JavaMailSender.class), site, host, "");
    }

    private void write(String subject, String text) {
        transaction.executeWithoutResult(_ -> letters.send(new Letter("ada@example.org", subject, text)));
    }

    private List<OutgoingLetterDetails> outbox() {
        return mail.list(new Viewer(1L, Role.ADMINISTRATOR), 1).items();
    }
}
