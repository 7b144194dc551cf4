package org.commonweave.member.token;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a program with a token may do of all that its owner may.
public enum TokenScope {
    /// See what the owner may see. Every token may.
    READ,

    /// Start and change things in the owner's name, as any member may.
    WRITE,

    /// Use what the owner may do beyond other members, such as removing their pages. Without it the token of a
    /// steward or an administrator is worth no more than anybody's: a script that only writes should not be able
    /// to clear the commons when it goes wrong.
    STEWARD;

    /// The name that programs use.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TokenScope> find(String word) {
        return Arrays.stream(values())
                .filter(scope -> scope.word().equals(word))
                .findFirst();
    }
}
