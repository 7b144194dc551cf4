package org.commonweave.member;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Which passwords are good enough: long ones that are not easily guessed. No rules about digits and signs, which make
/// passwords harder to remember but not to guess (NIST SP 800-63B section 3.1.1).
@Component
class PasswordRules {

    static final int MIN_LENGTH = 10;

    /// Nobody types more; without an end, hashing and judging a password of a megabyte would keep the server busy.
    static final int MAX_LENGTH = 200;

    /// Judging takes time that grows fast with the length, and what is good after 64 characters stays good.
    private static final int MAX_JUDGED_LENGTH = 64;

    /// A million guesses at ten in ten minutes take two years.
    private static final double ENOUGH_GUESSES = 1e6;

    /// Shorter words are in many passwords by chance.
    private static final int MIN_WORD_LENGTH = 3;

    private static final int ANYWHERE = Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Zxcvbn judge = new Zxcvbn();

    /// Throws [UnfitEntry] with the reason if the password is too easy. The person's name and address in it are the
    /// first
    /// that somebody would try, so they count for nothing.
    void check(String password, String name, EmailAddress email) {
        if (password.length() < MIN_LENGTH) {
            throw unfit("member.password.too-short", MIN_LENGTH);
        }
        if (password.length() > MAX_LENGTH) {
            throw unfit("member.password.too-long", MAX_LENGTH);
        }
        String counted = withoutWordsOf(name, email, password);
        Strength strength = judge.measure(counted.substring(0, Math.min(counted.length(), MAX_JUDGED_LENGTH)));
        if (strength.getGuesses() < ENOUGH_GUESSES) {
            throw unfit(counted.equals(password) ? reason(strength.getSequence()) : "member.password.personal");
        }
    }

    private static String withoutWordsOf(String name, EmailAddress email, String password) {
        return Stream.concat(SPACES.splitAsStream(name), email.words().stream())
                .filter(word -> word.length() >= MIN_WORD_LENGTH)
                .reduce(
                        password,
                        (rest, word) ->
                                Pattern.compile(word, ANYWHERE).matcher(rest).replaceAll(""));
    }

    /// Why the part that makes up most of the password is easy to guess.
    private static String reason(List<Match> parts) {
        return parts.stream()
                .max(Comparator.comparingInt(part -> part.token.length()))
                .map(PasswordRules::reason)
                .orElse("member.password.guessable");
    }

    private static String reason(Match part) {
        return switch (part.pattern) {
            case Dictionary ->
                part.dictionaryName.equals("passwords") ? "member.password.common" : "member.password.word";
            case Sequence ->
                part.token.chars().distinct().count() == 1 ? "member.password.repeated" : "member.password.row";
            case Spatial -> "member.password.row";
            case Repeat -> "member.password.repeated";
            default -> "member.password.guessable";
        };
    }

    private static UnfitEntry unfit(String key, Object... arguments) {
        return new UnfitEntry(UnfitEntry.Field.PASSWORD, key, arguments);
    }
}
