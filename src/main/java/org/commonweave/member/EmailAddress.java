package org.commonweave.member;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// An e-mail address in the one form in which it is compared and kept: without spaces around it, in small letters.
record EmailAddress(String text) {

    /// RFC 5321 section 4.5.3.1.3, less the angle brackets.
    static final int MAX_LENGTH = 254;

    private static final Pattern SEPARATORS = Pattern.compile("[@.+_-]+");

    static EmailAddress of(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            throw new UnfitEntry(UnfitEntry.Field.EMAIL, "member.email.missing");
        }
        if (text.length() > MAX_LENGTH || !isDeliverable(text)) {
            throw new UnfitEntry(UnfitEntry.Field.EMAIL, "member.email.unfit");
        }
        return new EmailAddress(text);
    }

    /// An address that was checked when it was stored.
    static EmailAddress stored(String text) {
        return new EmailAddress(text);
    }

    /// The words in the address, which are the first that somebody would try as a password.
    List<String> words() {
        return SEPARATORS.splitAsStream(text).toList();
    }

    /// Most typing errors leave out the `@` or the end of the domain.
    private static boolean isDeliverable(String text) {
        try {
            InternetAddress[] addresses = InternetAddress.parse(text, true);
            return addresses.length == 1
                    && text.equals(addresses[0].getAddress())
                    && text.indexOf('.', text.lastIndexOf('@')) > 0
                    && text.contains("@");
        } catch (AddressException _) {
            return false;
        }
    }
}
