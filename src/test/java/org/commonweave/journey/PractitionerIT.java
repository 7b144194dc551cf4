package org.commonweave.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.commonweave.Writers;
import org.commonweave.content.ContentRef;
import org.junit.jupiter.api.Test;

/// A practitioner who writes down on a phone what worked, and two who write about the same.
class PractitionerIT extends Journey {

    @Test
    void pageIsStartedOnAPhoneLinkedPreviewedPublishedAndChanged() {
        ContentRef other = commons.page(Writers.title("Borrow a cargo bike"), "Ask the library.");
        String title = Writers.title("Move a piano");
        commons.hasSamplePages();
        Person priya = member("Priya", Equipment.PHONE);

        priya.opens("/wiki");
        priya.follows("New page");
        priya.arrivesAt("New page");
        priya.inspectsFromRightToLeft();
        priya.presses("Publish");
        priya.sees("Please give it a title.");
        priya.inspects();
        priya.fills("Title", title);
        priya.sees("Hand over when volunteers move on"); // which is offered instead
        priya.presses("Heading");
        priya.page().keyboard().type("You need");
        priya.page().keyboard().press("Enter");
        priya.presses("List");
        priya.page().keyboard().type("four people");
        priya.page().keyboard().press("Enter");
        priya.page().keyboard().type("a bike: [[Borrow a");
        priya.sees(other.title());
        priya.inspects();
        priya.found(AriaRole.OPTION, other.title()).tap();
        assertThat(priya.text()).containsText("- a bike: [[" + other.title() + "]]");
        priya.found(AriaRole.TAB, "Preview").click();
        assertThat(priya.found(AriaRole.LINK, other.title())).hasAttribute("href", Pattern.compile(other.path() + "$"));
        priya.inspects();
        priya.presses("Publish");
        priya.arrivesAt(title);
        priya.sees("“" + title + "” is published.");

        priya.follows("Edit this page");
        priya.arrivesAt("Edit “" + title + "”");
        priya.writes(" and two straps");
        priya.fills("What did you change?", "Straps");
        priya.presses("Publish");
        priya.arrivesAt(title);
        priya.sees("Your change is published.");
        priya.sees("and two straps");
    }

    @Test
    void memberMakesATokenForAProgramAndEndsIt() {
        Person priya = member("Priya", Equipment.PHONE);

        priya.opens("/settings/tokens");
        priya.arrivesAt("Tokens for programs");
        priya.inspectsFromRightToLeft();
        priya.presses("Make the token");
        priya.sees("Say in 1 to");
        priya.inspects();
        priya.fills("What is it for?", "Copying the old handbook");
        priya.presses("Make the token");
        priya.sees("Copy this token now. It is not shown again.");
        priya.inspects();
        priya.presses("Remove the token “Copying the old handbook”");
        priya.inspects();
        priya.presses("Remove it for good");
        priya.sees("The token “Copying the old handbook” is removed.");
        priya.inspects();
    }

    @Test
    void linkThatIsFollowedBeforeTheInterfaceHasStartedLeadsOn() {
        Person priya = member("Priya", Equipment.PHONE);

        priya.waitsForTheInterface();
        priya.opens("/wiki");
        priya.follows("New page");
        priya.getsTheInterface();
        priya.arrivesAt("New page");
    }

    @Test
    void changesOfDifferentParagraphsAreJoinedAndBothAreTold() {
        ContentRef page = commons.page(Writers.title("Paint a wall"), "Wash it first.\n\nPaint it twice.");
        Person priya = member("Priya", Equipment.DESK);
        Person omar = member("Omar", Equipment.DESK);

        priya.opens(page.path() + "/edit");
        omar.opens(page.path() + "/edit");
        priya.rewrites("Wash it first.", "Wash it first, with soap.");
        omar.rewrites("Paint it twice.", "Paint it twice, a day apart.");
        priya.presses("Publish");
        priya.arrivesAt(page.title());
        omar.presses("Publish");
        omar.arrivesAt(page.title());

        omar.sees("Wash it first, with soap.");
        omar.sees("Paint it twice, a day apart.");
        omar.sees("Your change is published, joined with what Priya changed meanwhile.");
        omar.follows("See what changed");
        omar.arrivesAt("What changed");
        omar.sees("with soap");
    }

    @Test
    void changesOfTheSameParagraphAreSettledByThePersonWhoCameSecond() {
        ContentRef page = commons.page(Writers.title("Hang a door"), "Use two hinges.\n\nOil them.");
        Person priya = member("Priya", Equipment.PHONE);
        Person omar = member("Omar", Equipment.PHONE);

        priya.opens(page.path() + "/edit");
        omar.opens(page.path() + "/edit");
        priya.rewrites("Use two hinges.", "Use three hinges.");
        omar.rewrites("Use two hinges.", "Use brass hinges.");
        priya.presses("Publish");
        priya.arrivesAt(page.title());
        omar.presses("Publish");
        omar.arrivesAt("You both changed the same part");
        omar.sees("Use three hinges.");
        omar.sees("Use brass hinges.");
        omar.inspectsFromRightToLeft();
        omar.presses("Publish with these choices");
        omar.sees("Please decide; nothing is published before.");
        omar.inspects();
        omar.chooses("Something else");
        omar.fills("What it shall say", "Use three brass hinges.");
        omar.inspects();
        omar.presses("Publish with these choices");
        omar.arrivesAt(page.title());
        omar.sees("Use three brass hinges.");
        omar.sees("Oil them.");
    }
}
