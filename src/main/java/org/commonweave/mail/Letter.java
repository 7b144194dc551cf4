package org.commonweave.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.regex.Pattern;
import org.commonweave.base.OneLine;

/// A message to one person, in plain text.
///
/// The subject often quotes what people wrote. Line breaks in it become spaces, so that nobody can write further header
/// lines into somebody's mail.
///
/// @param to one e-mail address, without a name
/// @param subject one line
/// @param text what the person reads, lines as they should be broken
public record Letter(String to, String subject, String text) {

    /// Longer subjects are cut by every mail program.
    static final int MAX_SUBJECT_LENGTH = 200;

    /// A letter is read on a phone; what is longer than a small book belongs on a page that the letter links.
    static final int MAX_TEXT_LENGTH = 100_000;

    /// Without the characters by which RFC 5322 puts names, comments, groups or several addresses into one line.
    private static final Pattern ONE_ADDRESS = Pattern.compile("[^\\s\\p{Cc}<>(),;:\"]+");

    public Letter {
        if (!isAddress(to)) {
            throw new IllegalArgumentException("A letter goes to exactly one plain e-mail address");
        }
        subject = shortened(OneLine.of(subject));
        if (text.length() > MAX_TEXT_LENGTH) {
            throw new IllegalArgumentException("A letter of " + text.length() + " characters is too long to be read");
        }
    }

    private static boolean isAddress(String text) {
        try {
            return ONE_ADDRESS.matcher(text).matches() && text.equals(new InternetAddress(text, true).getAddress());
        } catch (AddressException _) {
            return false;
        }
    }

    private static String shortened(String line) {
        return line.length() <= MAX_SUBJECT_LENGTH ? line : line.substring(0, MAX_SUBJECT_LENGTH - 1) + "…";
    }
}
