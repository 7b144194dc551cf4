package org.commonweave.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;

/// The jobs that carry letters to the mail server and later forget them.
///
/// They are db-scheduler jobs, because its table lock lets one machine deliver at a time, and another one takes over
/// when
/// that machine dies. A letter is marked when the server has taken it: a crash in between sends it again, but under the
/// same
/// Message-ID, by which mail programs know it as the same letter.
@Configuration(proxyBeanMethods = false)
class Delivery {

    /// A letter with a sign-in link is awaited by somebody who looks at the screen.
    private static final int SECONDS_BETWEEN_ROUNDS = 5;

    /// A round ends soon even when the server answers slowly, so that a stop of the process does not wait long.
    private static final int LETTERS_PER_ROUND = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final OutgoingMail mail;
    private final MailServer server;

    Delivery(OutgoingMail mail, MailServer server) {
        this.mail = mail;
        this.server = server;
    }

    @Bean
    RecurringTask<Void> letterDelivery() {
        return Tasks.recurring("deliver-letters", FixedDelay.ofSeconds(SECONDS_BETWEEN_ROUNDS))
                .execute((_, _) -> deliverDue());
    }

    @Bean
    RecurringTask<Void> letterTidying() {
        return Tasks.recurring("tidy-letters", FixedDelay.ofHours(1)).execute((_, _) -> mail.tidy());
    }

    void deliverDue() {
        if (server.isThere()) {
            mail.listDue(LETTERS_PER_ROUND).forEach(this::deliver);
        }
    }

    private void deliver(OutgoingLetterDetails letter) {
        try {
            server.take(letter);
            mail.markSent(letter.id());
        } catch (MailException | MessagingException | UnsupportedEncodingException cause) {
            String reason = String.valueOf(
                    NestedExceptionUtils.getMostSpecificCause(cause).getMessage());
            LOG.warn("The mail server did not take letter {}: {}", letter.id(), reason);
            mail.markRefused(letter.id(), reason);
        }
    }
}
