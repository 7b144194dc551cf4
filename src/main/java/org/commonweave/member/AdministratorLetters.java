package org.commonweave.member;

import org.commonweave.base.Role;
import org.commonweave.mail.Letter;
import org.commonweave.mail.Letters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells those who run the commons what they have to look after, wherever they are.
@Service
public class AdministratorLetters {

    private final Members members;
    private final Letters letters;

    AdministratorLetters(Members members, Letters letters) {
        this.members = members;
        this.letters = letters;
    }

    /// Puts a letter to each of them into the outbox.
    @Transactional
    public void send(String subject, String text) {
        members.findAddresses(Role.ADMINISTRATOR).forEach(to -> letters.send(new Letter(to, subject, text)));
    }
}
