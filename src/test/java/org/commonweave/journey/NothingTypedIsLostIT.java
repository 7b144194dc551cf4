package org.commonweave.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.content.ContentRef;
import org.commonweave.member.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Somebody writes on a phone while everything goes wrong.
class NothingTypedIsLostIT extends Journey {

    private static final String TYPED = " Typed with great care.";
    private static final String MORE = " And once more.";

    @Test
    void reloadedTabOffersWhatWasTyped() {
        ContentRef page = commons.page(Writers.title("Sharpen a saw"), "Take a file.");
        Person tom = member("Tom", Equipment.PHONE);
        types(tom, page);

        tom.leavesWithoutHesitation();
        tom.reloads();

        carriesOnAndPublishes(tom, page);
    }

    @Test
    void closedTabOffersWhatWasTypedInANewOne() {
        ContentRef page = commons.page(Writers.title("Sharpen a saw"), "Take a file.");
        Person tom = member("Tom", Equipment.PHONE);
        types(tom, page);

        tom.takesANewTab();
        tom.opens(page.path() + "/edit");

        carriesOnAndPublishes(tom, page);
    }

    @Test
    void endedSessionLeadsToSigningInAndBackToWhatWasTyped() {
        ContentRef page = commons.page(Writers.title("Sharpen a saw"), "Take a file.");
        People.Person account = commons.account("Tom", Role.MEMBER);
        Person tom = member(account, Equipment.PHONE);
        types(tom, page);

        tom.canKeepNoDrafts();
        commons.changesRole(account, Role.STEWARD); // which ends the session
        signsInAgain(tom, account);

        carriesOnAndPublishes(tom, page);
    }

    @Test
    void signingOutInAnotherTabIsToldAndTheTextIsOfferedAfterSigningIn() {
        ContentRef page = commons.page(Writers.title("Sharpen a saw"), "Take a file.");
        People.Person account = commons.account("Tom", Role.MEMBER);
        Person tom = member(account, Equipment.PHONE);
        types(tom, page);

        tom.canKeepNoDrafts();
        tom.signsOutInAnotherTab();
        tom.writes(MORE);
        tom.sees("Not saved, because you have been signed out. Your text is kept in this browser");
        signsInAgain(tom, account);

        carriesOnAndPublishes(tom, page, TYPED + MORE);
    }

    /// A server that was restarted knows no session any more.
    @Test
    void restartOfTheServerIsToldAndTheTextIsOfferedAfterSigningIn() {
        ContentRef page = commons.page(Writers.title("Sharpen a saw"), "Take a file.");
        People.Person account = commons.account("Tom", Role.MEMBER);
        Person tom = member(account, Equipment.PHONE);
        types(tom, page);

        tom.losesTheLine();
        tom.writes(MORE);
        tom.sees("It is kept in this browser. Trying again.");
        tom.meetsAServerThatForgotHim();
        tom.sees("Not saved, because you have been signed out.");
        assertThat(tom.text()).containsText(MORE.strip());
        signsInAgain(tom, account);

        carriesOnAndPublishes(tom, page, TYPED + MORE);
    }

    @Test
    void faultOfTheServerIsToldAndTheTextIsPublishedWhenItWorksAgain() {
        ContentRef page = commons.page(Writers.title("Sharpen a saw"), "Take a file.");
        Person tom = member("Tom", Equipment.PHONE);
        types(tom, page);

        tom.meetsFaultsOfTheServer();
        tom.presses("Publish");
        tom.sees("The connection is interrupted. Trying again…");
        tom.inspects();
        assertThat(tom.text()).containsText(TYPED.strip());
        tom.meetsAServerThatWorksAgain();

        tom.arrivesAt(page.title());
        tom.sees("Take a file." + TYPED);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signal that lets a process stand still")
    void databaseThatIsAwayIsToldAndTheTextIsPublishedWhenItIsBack() {
        ContentRef page = commons.page(Writers.title("Sharpen a saw"), "Take a file.");
        Person tom = member("Tom", Equipment.PHONE);
        types(tom, page);

        tom.canKeepNoDrafts();
        try (FrozenDatabase _ = new FrozenDatabase()) {
            tom.presses("Publish");
            tom.sees("The database does not answer at the moment. Your text is still here");
            assertThat(tom.text()).containsText(TYPED.strip());
        }
        tom.inspects();
        tom.presses("Publish");

        tom.arrivesAt(page.title());
        tom.sees("Take a file." + TYPED);
    }

    @Test
    void lostLineIsToldAndTheTextIsPublishedWhenItIsBack() {
        ContentRef page = commons.page(Writers.title("Sharpen a saw"), "Take a file.");
        Person tom = member("Tom", Equipment.PHONE);
        types(tom, page);

        tom.losesTheLine();
        tom.presses("Publish");
        tom.sees("The connection is interrupted. Trying again…");
        assertThat(tom.text()).containsText(TYPED.strip());
        tom.findsTheLineAgain();

        tom.arrivesAt(page.title());
        tom.sees("Take a file." + TYPED);
    }

    /// Colouring a paragraph takes a time that grows with the square of its length.
    @Test
    void paragraphThatIsTooLongIsToldAndNotColoured() {
        ContentRef page = commons.page(Writers.title("Sharpen a saw"), "Take a file.");
        Person tom = member("Tom", Equipment.PHONE);
        types(tom, page);
        tom.pastes(" With *care*.");
        assertThat(tom.text().locator(".tok-emphasis").first()).isVisible();

        tom.pastes("\n\n" + "*a* [x](y) ".repeat(20_000));
        tom.presses("Publish");

        tom.sees("is longer than 16 thousand characters. Put an empty line into it.");
        tom.inspects();
        assertThat(tom.text()).containsText("*a* [x](y)");
        assertThat(tom.text().locator(".tok-link")).hasCount(0);
    }

    private static void types(Person tom, ContentRef page) {
        tom.opens(page.path() + "/edit");
        tom.arrivesAt("Edit “" + page.title() + "”");
        tom.writes(TYPED);
        tom.sees("Saved");
    }

    private static void signsInAgain(Person tom, People.Person account) {
        tom.presses("Publish");
        tom.sees("This page has been open for too long, or you have been signed out");
        tom.inspects();
        tom.leavesWithoutHesitation();
        tom.keyboard().hits("Escape");
        tom.arrivesAt("Sign in");
        signsIn(tom, account.email(), People.PASSWORD);
    }

    private static void carriesOnAndPublishes(Person tom, ContentRef page) {
        carriesOnAndPublishes(tom, page, TYPED);
    }

    private static void carriesOnAndPublishes(Person tom, ContentRef page, String typed) {
        tom.sees("You began this on");
        tom.inspects();
        tom.follows("Go on with it: " + page.title());
        tom.sees("This is what you began on");
        assertThat(tom.text()).containsText(typed.strip());
        tom.presses("Publish");
        tom.arrivesAt(page.title());
        tom.sees("Take a file." + typed);
    }
}
