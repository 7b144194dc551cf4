package org.commonweave.member.security;

import java.io.Serializable;

/// Why signing in failed, told once on the sign-in page.
///
/// @param sentence what went wrong and what to do next
/// @param login the address or handle that was typed, so that nobody types it twice
public record SignInTrouble(String sentence, String login) implements Serializable {

    /// The session attribute that keeps it until it is told.
    public static final String ATTRIBUTE = SignInTrouble.class.getName();
}
