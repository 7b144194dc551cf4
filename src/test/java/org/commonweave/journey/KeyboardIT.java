package org.commonweave.journey;

import com.microsoft.playwright.options.AriaRole;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.content.ContentRef;
import org.commonweave.member.People;
import org.junit.jupiter.api.Test;

/// Kim, who cannot use a mouse, does everything with the keyboard alone.
class KeyboardIT extends Journey {

    @Test
    void pageIsStartedAndChangedAndTheEditorIsNoTrap() {
        String title = Writers.title("Climb a ladder");
        Person kim = member("Kim", Equipment.DESK);
        Keyboard keys = kim.keyboard();

        kim.opens("/wiki");
        kim.arrivesAt("All pages");
        keys.enters("link \"New page\"");
        kim.arrivesAt("New page");
        keys.isOn("textbox \"Title\"");
        keys.types(title);
        keys.tabsTo("textbox \"Text of the page\"");
        kim.sees("Tab leaves the text, Esc closes a list of suggestions.");
        keys.types("Look for a flat place, then [[");
        keys.hits("Escape");
        keys.hits("Tab");
        keys.isOn("textbox \"Summary\"");
        keys.types("Without falling.");
        keys.enters("button \"Publish\"");
        kim.arrivesAt(title);
        keys.hasNotLostTheFocus();
        keys.enters("link \"Edit this page\"");
        kim.arrivesAt("Edit “" + title + "”");
        keys.tabsTo("textbox \"Text of the page\"");
        keys.hits("Control+End");
        keys.types(" and a friend.");
        keys.hits("Control+s");
        kim.arrivesAt(title);
        keys.hasNotLostTheFocus();
        kim.sees("and a friend.");
        keys.enters("button \"Close\"");
        kim.doesNotSee("Your change is published.");
        keys.hasNotLostTheFocus();
    }

    @Test
    void pageIsRenamedAndAnOldVersionBroughtBack() {
        ContentRef page = commons.page(Writers.title("Stack wood"), "Bark down.", "Bark up.");
        Person kim = member("Kim", Equipment.DESK);
        Keyboard keys = kim.keyboard();

        kim.opens(page.path());
        kim.arrivesAt(page.title());
        keys.enters("link \"Edit this page\"");
        kim.arrivesAt("Edit “" + page.title() + "”");
        keys.tabsTo("textbox \"Title\"");
        keys.hits("End");
        keys.types(" well");
        keys.enters("button \"Publish\"");
        kim.arrivesAt(page.title() + " well");
        kim.isAt(page.path() + "-well");
        keys.enters("link \"History\"");
        kim.arrivesAt("History");
        kim.opens(page.path() + "-well/revisions/1");
        kim.arrivesAt(page.title());
        kim.sees("This is version 1 of 3");
        keys.enters("link \"Bring this version back\"");
        kim.sees("You are looking at version 1");
        kim.inspects();
        keys.enters("button \"Publish\"");
        kim.arrivesAt(page.title());
        kim.sees("Bark down.");
    }

    @Test
    void pageIsRemovedAndTakenOutOfTheBin() {
        ContentRef page = commons.page(Writers.title("Tie a knot"), "Over, under.");
        Person kim = member("Kim", Role.STEWARD, Equipment.DESK);
        Keyboard keys = kim.keyboard();

        kim.opens(page.path());
        kim.arrivesAt(page.title());
        keys.enters("link \"Remove\"");
        kim.arrivesAt("Remove “" + page.title() + "”?");
        keys.enters("button \"Remove this page\"");
        kim.sees("Say in one to");
        keys.isOn("textbox \"Why should it go?\"");
        kim.inspects();
        keys.types("It is part of another page.");
        keys.enters("button \"Remove this page\"");
        kim.arrivesAt("This page was removed");
        keys.hasNotLostTheFocus();
        keys.enters("link \"Put it back\"");
        kim.arrivesAt("Put “" + page.title() + "” back?");
        kim.opens("/admin/bin");
        kim.arrivesAt("Bin");
        keys.enters("button \"Put it back: " + page.title() + "\"");
        kim.sees("“" + page.title() + "” is back where it was.");
        keys.hasNotLostTheFocus();
        kim.inspects();
        keys.enters("link \"Open it\"");
        kim.arrivesAt(page.title());
    }

    @Test
    void questionBeforeLeavingKeepsTheFocusAndGivesItBack() {
        ContentRef page = commons.page(Writers.title("Row a boat"), "Sit down.");
        People.Person account = commons.account("Kim", Role.MEMBER);
        Person kim = member(account, Equipment.DESK);
        commons.hasNoRoomForDraftsOf(account);
        kim.canKeepNoDrafts();
        Keyboard keys = kim.keyboard();

        kim.opens(page.path() + "/edit");
        kim.arrivesAt("Edit “" + page.title() + "”");
        keys.tabsTo("textbox \"Text of the page\"");
        keys.types("First of all: ");
        keys.enters("link \"Stop editing\"");
        kim.sees("Leave without publishing?");
        keys.isOn("button \"Go on writing\"");
        kim.inspects();
        keys.hits("Escape");
        kim.doesNotSee("Leave without publishing?");
        keys.isOn("link \"Stop editing\"");
        keys.hits("Enter");
        keys.enters("button \"Leave\"");
        kim.arrivesAt(page.title());
        keys.hasNotLostTheFocus();
    }

    @Test
    void focusStaysWhereItIsWhenTheInterfaceTakesOver() {
        ContentRef page = commons.page(Writers.title("Wait for a bus"), "Sit.", "Stand.");
        Person kim = member("Kim", Equipment.DESK);
        Keyboard keys = kim.keyboard();

        kim.waitsForTheInterface();
        kim.opens(page.path());
        keys.tabsTo("link \"History\"");
        kim.getsTheInterface();
        kim.arrivesAt(page.title());
        keys.isOn("link \"History\"");
    }

    @Test
    void linksToPlacesOnThePageLeadThere() {
        ContentRef page = commons.page(
                Writers.title("Light a stove"), "# Kindling\n\nDry.\n\n# Logs\n\nOak.\n\n# Ashes\n\nCold.");
        Person kim = member("Kim", Equipment.DESK);
        Keyboard keys = kim.keyboard();

        kim.opens(page.path());
        kim.arrivesAt(page.title());
        keys.enters("link \"Skip to the text\"");
        kim.isAt(page.path() + "#main");
        keys.enters("link \"Logs\"");
        kim.isAt(page.path() + "#logs");
        kim.sees("Oak.");
    }

    @Test
    void everyStopShowsThatItHasTheFocus() {
        ContentRef page =
                commons.page(Writers.title("Find north"), "Look up. See [[Start here]].", "Look up at night.");
        Person kim = member("Kim", Role.ADMINISTRATOR, Equipment.DESK);

        kim.opens(page.path());
        kim.arrivesAt(page.title());
        kim.inspectsStops(25);
        kim.opens(page.path() + "/history");
        kim.arrivesAt("History");
        kim.inspectsStops(25);
        kim.opens(page.path() + "/edit");
        kim.arrivesAt("Edit “" + page.title() + "”");
        kim.inspectsStops(25);
        kim.found(AriaRole.TAB, "Side by side").click();
        kim.inspects();
        kim.opens("/settings");
        kim.arrivesAt("Settings");
        kim.inspectsStops(20);
        kim.opens("/admin/members");
        kim.arrivesAt("Members");
        kim.inspectsStops(20);
    }
}
