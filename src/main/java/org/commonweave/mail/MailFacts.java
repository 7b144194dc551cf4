package org.commonweave.mail;

import org.commonweave.base.Role;
import org.commonweave.site.AdminDoor;
import org.commonweave.site.AdminFact;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/// What mail adds to the admin area.
@Configuration(proxyBeanMethods = false)
class MailFacts {

    @Bean
    @Order(20)
    AdminDoor mailDoor() {
        return new AdminDoor("/admin/mail", "mail.outbox", "mail.outbox.about", Role.ADMINISTRATOR);
    }

    @Bean
    @Order(20)
    AdminFact waitingLetters(OutgoingMail mail) {
        return AdminFact.count("mail.waiting", () -> mail.count(LetterState.WAITING));
    }

    @Bean
    @Order(21)
    AdminFact lostLetters(OutgoingMail mail) {
        return AdminFact.count("mail.given-up", () -> mail.count(LetterState.GIVEN_UP));
    }
}
