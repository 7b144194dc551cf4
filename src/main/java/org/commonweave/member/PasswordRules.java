package org.commonweave.member;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import java.util.Comparator;
import java.util.List;
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

    private final Zxcvbn judge = new Zxcvbn();

    /// Throws [UnfitEntry] with the reason if the password is too easy. The person's name and address count for nothing
    /// in it.
    void check(String password, String name, EmailAddress email) {
        if (password.length() < MIN_LENGTH) {
            throw unfit("member.password.too-short", MIN_LENGTH);
        }
        if (password.length() > MAX_LENGTH) {
            throw unfit("member.password.too-long", MAX_LENGTH);
        }
        List<String> personal = Stream.concat(Stream.of(name.split("\\s+")), email.words().stream())
                .toList();
        Strength strength =
                judge.measure(password.substring(0, Math.min(password.length(), MAX_JUDGED_LENGTH)), personal);
        if (strength.getGuesses() < ENOUGH_GUESSES) {
            throw unfit(reason(strength.getSequence()));
        }
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
                switch (part.dictionaryName) {
                    case "user_inputs" -> "member.password.personal";
                    case "passwords" -> "member.password.common";
                    default -> "member.password.word";
                };
            case Spatial, Sequence -> "member.password.row";
            case Repeat -> "member.password.repeated";
            default -> "member.password.guessable";
        };
    }

    private static UnfitEntry unfit(String key, Object... arguments) {
        return new UnfitEntry(UnfitEntry.Field.PASSWORD, key, arguments);
    }
}
