package org.commonweave.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.commonweave.site.Site;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// The SMTP server that carries letters away, if the operator named one.
@Component
class MailServer {

    private final ObjectProvider<JavaMailSender> smtp;
    private final Site site;
    private final String host;
    private final String from;

    MailServer(
            ObjectProvider<JavaMailSender> smtp,
            Site site,
            @Value("${spring.mail.host:}") String host,
            @Value("${commonweave.mail-from:}") String from) {
        this.smtp = smtp;
        this.site = site;
        this.host = host;
        this.from = from;
    }

    boolean isThere() {
        return !host.isBlank();
    }

    /// Hands a letter over; fails with one of these or a `MailException` when the server does not take it.
    void take(OutgoingLetterDetails letter) throws MessagingException, UnsupportedEncodingException {
        JavaMailSender server = smtp.getObject();
        MimeMessage message = server.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        parts.setFrom(from.isBlank() ? "noreply@" + site.host() : from, site.name());
        parts.setTo(letter.to());
        parts.setSubject(letter.subject());
        parts.setText(letter.text());
        parts.setSentDate(Date.from(letter.writtenAt()));
        message.setHeader("Message-ID", "<" + letter.messageId() + ">");
        // RFC 3834: no holiday note shall answer.
        message.setHeader("Auto-Submitted", "auto-generated");
        server.send(message);
    }
}
