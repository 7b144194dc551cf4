package org.commonweave.member.token;

import java.util.Set;

/// A token that somebody wants for a program.
///
/// @param name what it is for, so that its owner knows it again in a year
/// @param days after how many days it ends
public record NewToken(String name, Set<TokenScope> scopes, int days) {

    /// As long as a person's.
    public static final int MAX_NAME = 80;

    /// Once a year somebody should look whether the program still runs.
    public static final int MAX_DAYS = 366;

    /// A season: long enough to try something, short enough that forgetting it does no harm.
    public static final int USUAL_DAYS = 90;

    public NewToken {
        scopes = Set.copyOf(scopes);
    }
}
