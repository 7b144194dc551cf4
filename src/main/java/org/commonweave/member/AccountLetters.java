package org.commonweave.member;

import org.commonweave.base.Words;
import org.commonweave.mail.Letter;
import org.commonweave.mail.Letters;
import org.commonweave.site.Site;
import org.springframework.stereotype.Component;

/// Writes the letters about accounts. None repeats what somebody typed, because anybody can type anybody's address.
@Component
class AccountLetters {

    private final Letters letters;
    private final Site site;

    AccountLetters(Letters letters, Site site) {
        this.letters = letters;
        this.site = site;
    }

    void askToConfirm(EmailAddress to, Secret secret) {
        send(to, "confirm", site.address("/confirm/" + secret.text()), Accounts.TIME_TO_CONFIRM.toDays());
    }

    void sayAlreadyRegistered(EmailAddress to) {
        send(to, "already-registered", site.address("/sign-in"), site.address("/forgot-password"));
    }

    void offerReset(EmailAddress to, Secret secret) {
        send(to, "reset", site.address("/reset-password/" + secret.text()), AccountPasswords.TIME_TO_RESET.toHours());
    }

    void sayUnknown(EmailAddress to) {
        send(to, "unknown", site.address("/register"));
    }

    void tellPasswordChanged(EmailAddress to) {
        send(to, "password-changed", site.address("/forgot-password"));
    }

    /// The first argument of each text is the name of the site.
    private void send(EmailAddress to, String letter, Object... details) {
        Object[] arguments = new Object[details.length + 1];
        arguments[0] = site.name();
        System.arraycopy(details, 0, arguments, 1, details.length);
        letters.send(new Letter(
                to.text(),
                Words.say("member.letter." + letter + ".subject", arguments),
                Words.say("member.letter." + letter + ".text", arguments)));
    }
}
