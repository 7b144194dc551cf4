package org.commonweave.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.commonweave.Writers;
import org.commonweave.content.ContentRef;
import org.junit.jupiter.api.Test;

/// Two people improve the same page at the same time; then one of them is interrupted.
class TwoWritersIT extends Journey {

    @Test
    void bothSeeEachOtherAndBothTextsAreKept() {
        ContentRef page = commons.page(Writers.title("Tool library"), "Drills.\n\nLadders.\n\nSaws.");
        Person asha = member("Asha", Equipment.DESK);
        Person tom = member("Tom", Equipment.PHONE);
        begins(asha, page);
        begins(tom, page);
        tom.sees("Asha is editing this too.");
        asha.sees("Tom is editing this too.");
        tom.rewrites("Drills.", "Drills and bits.");
        tom.presses("Publish");
        tom.arrivesAt(page.title());

        asha.rewrites("Drills.", "Two drills.");
        asha.presses("Publish");

        asha.arrivesAt("You both changed the same part");
        asha.sees("Drills and bits.");
        asha.chooses("My text");
        asha.presses("Publish with these choices");
        asha.arrivesAt(page.title());
        asha.sees("Two drills.");
    }

    @Test
    void ownWordsForAPartThatBothChangedOutliveTheWindow() {
        ContentRef page = commons.page(Writers.title("Tool library"), "Drills.\n\nLadders.\n\nSaws.");
        Person asha = member("Asha", Equipment.DESK);
        Person tom = member("Tom", Equipment.PHONE);
        begins(asha, page);
        begins(tom, page);
        tom.rewrites("Drills.", "Drills and bits.");
        tom.presses("Publish");
        tom.arrivesAt(page.title());
        asha.rewrites("Drills.", "Two drills.");
        asha.presses("Publish");
        asha.arrivesAt("You both changed the same part");

        asha.chooses("Something else");
        asha.fills("What it shall say", "Two drills and some bits.");
        asha.sees("Saved");
        asha.inspects();
        asha.leavesWithoutHesitation();
        asha.reloads();

        asha.follows("Go on with it: " + page.title());
        asha.sees("This is what you began on");
        assertThat(asha.text()).containsText("Two drills and some bits.");
        assertThat(asha.text()).containsText("Ladders.");
        asha.presses("Publish");
        asha.arrivesAt("You both changed the same part");
        asha.chooses("My text");
        asha.presses("Publish with these choices");
        asha.arrivesAt(page.title());
        asha.sees("Two drills and some bits.");
    }

    @Test
    void lostWindowIsOfferedInAnotherOne() {
        ContentRef page = commons.page(Writers.title("Tool library"), "Drills.");
        Person tom = member("Tom", Equipment.PHONE);
        begins(tom, page);
        tom.writes(" And bits.");
        tom.sees("Saved");

        tom.takesANewTab();
        tom.opens("/settings/drafts");
        tom.arrivesAt("My drafts");
        tom.follows("Go on with it: " + page.title());

        tom.sees("This is what you began on");
        tom.inspects();
        assertThat(tom.text()).containsText("And bits.");
        tom.presses("Publish");
        tom.arrivesAt(page.title());
        tom.sees("Drills. And bits.");
        tom.opens("/settings/drafts");
        tom.sees("You have none.");
    }

    private static void begins(Person person, ContentRef page) {
        person.opens(page.path() + "/edit");
        person.arrivesAt("Edit “" + page.title() + "”");
    }
}
