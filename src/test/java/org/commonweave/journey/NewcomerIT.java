package org.commonweave.journey;

import org.commonweave.member.People;
import org.junit.jupiter.api.Test;

/// A newcomer who joins, comes back, and leaves again.
class NewcomerIT extends Journey {

    private static final String NEW_PASSWORD = "lantern biscuit Thursday river";

    @Test
    void newcomerJoinsByLetterAndStaysSignedIn() {
        Person nadia = visitor("nadia", Equipment.PHONE);
        String email = People.unusedEmail();

        nadia.opens("/sign-in");
        nadia.arrivesAt("Sign in");
        nadia.follows("I have no account yet");
        nadia.arrivesAt("Register");
        nadia.presses("Register");
        nadia.sees("Please type the name under which others should know you.");
        nadia.inspects();
        nadia.fills("Name", "Nadia Newcomer");
        nadia.fills("E-mail address", email);
        nadia.fills("Password", People.PASSWORD);
        nadia.presses("Register");
        nadia.sees("We have sent a letter to " + email);
        nadia.inspects();

        nadia.opens("/confirm/" + commons.letters().secret(email).text());
        nadia.arrivesAt("Confirm your account");
        nadia.presses("Confirm my account");
        nadia.sees("Your account is ready.");
        nadia.inspects();
        nadia.follows("Sign in");
        nadia.arrivesAt("Sign in");
        signsIn(nadia, email, "not my password");
        nadia.sees("The address or the password is not right.");
        nadia.inspects();
        nadia.ticks("Stay signed in on this device");
        signsIn(nadia, email, People.PASSWORD);
        nadia.isAt("/");

        nadia.restartsTheBrowser();
        nadia.opens("/settings");
        nadia.arrivesAt("Settings");
        nadia.inspectsFromRightToLeft();
        nadia.fills("Current password", People.PASSWORD);
        nadia.fills("New password", NEW_PASSWORD);
        nadia.presses("Change my password");
        nadia.sees("Your password is changed.");
        nadia.inspects();

        nadia.opens("/");
        nadia.unfolds("Nadia Newcomer");
        nadia.inspects();
        nadia.inspectsFromRightToLeft();
        nadia.follows("Sign out");
        nadia.isAt("/");
        nadia.opens("/settings");
        nadia.arrivesAt("Sign in");
        signsIn(nadia, email, NEW_PASSWORD);
        nadia.arrivesAt("Settings");
    }

    @Test
    void forgottenPasswordIsReplacedByLetter() {
        Person nadia = visitor("nadia", Equipment.PHONE);
        String email = commons.account("Nadia Newcomer", org.commonweave.base.Role.MEMBER)
                .email();

        nadia.opens("/sign-in");
        nadia.follows("I have forgotten my password");
        nadia.arrivesAt("Forgotten your password?");
        nadia.fills("E-mail address", email);
        nadia.presses("Send me a letter");
        nadia.sees("We have sent a letter to " + email);
        nadia.inspects();
        nadia.opens("/reset-password/" + commons.letters().secret(email).text());
        nadia.arrivesAt("Choose a new password");
        nadia.fills("New password", NEW_PASSWORD);
        nadia.presses("Keep this password");
        nadia.sees("Your new password is kept");
        nadia.inspects();
    }
}
