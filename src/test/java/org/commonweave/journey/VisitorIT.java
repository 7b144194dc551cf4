package org.commonweave.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.commonweave.Writers;
import org.commonweave.content.ContentRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A visitor who wants to know how others did something, with a phone in the hand.
class VisitorIT extends Journey {

    private static final String FRONT = "What worked, written down by people who tried it";

    @BeforeEach
    void begin() {
        commons.hasSamplePages();
    }

    @Test
    void visitorFindsAPageAndReadsItOnAPhone() {
        Person vera = visitor("vera", Equipment.PHONE);

        vera.opens("/");
        vera.arrivesAt(FRONT);
        vera.inspectsFromRightToLeft();
        vera.follows("All pages");
        vera.arrivesAt("All pages");
        vera.follows("Hold a seed swap");
        vera.arrivesAt("Hold a seed swap");
        vera.inspectsFromRightToLeft();

        assertThat(vera.browser().cookies()).isEmpty();
    }

    @Test
    void visitorLooksRoundByTagPersonAndWhatIsWanted() {
        Person vera = visitor("vera", Equipment.PHONE);

        vera.opens("/tags");
        vera.arrivesAt("Tags");
        vera.opens("/tags/growing");
        vera.arrivesAt("growing");
        vera.opens("/wiki/hold-a-seed-swap");
        vera.follows("Hal Tregarrow");
        vera.arrivesAt("Hal Tregarrow");
        vera.opens("/recent");
        vera.arrivesAt("Recent changes");
        vera.opens("/wiki/wanted");
        vera.arrivesAt("Wanted pages");
    }

    @Test
    void everythingIsReadWithoutScripts() {
        ContentRef page = commons.page(Writers.title("Mend a puncture"), "Find the hole.", "Find the hole in water.");
        Person vera = visitor("vera", Equipment.PHONE.withoutScripts());

        vera.opens("/");
        vera.arrivesAt(FRONT);
        vera.opens(page.path());
        vera.arrivesAt(page.title());
        vera.sees("Find the hole in water.");
        vera.follows("History");
        vera.arrivesAt("History");
        vera.presses("Compare the two chosen");
        vera.arrivesAt("What changed");
        vera.sees("in water");
        vera.follows("version 1");
        vera.arrivesAt(page.title());
        vera.sees("This is version 1 of 2");
        vera.opens("/tags/journeys");
        vera.arrivesAt("journeys");
        vera.sees(page.title());
    }

    @Test
    void visitorSearchesWithoutScripts() {
        Person vera = visitor("vera", Equipment.PHONE.withoutScripts());

        vera.opens("/");
        vera.fills("Search this site", "seed swap");
        vera.presses("Search");
        vera.arrivesAt("Search");
        vera.follows("Hold a seed swap");
        vera.arrivesAt("Hold a seed swap");
    }

    @Test
    void visitorIsSuggestedTitlesAndNarrowsDownWhatIsFound() {
        Person vera = visitor("vera", Equipment.PHONE);

        vera.opens("/");
        vera.field("Search this site").pressSequentially("seed sw");
        vera.found(AriaRole.OPTION, "Hold a seed swap page").waitFor();
        vera.inspects();
        vera.found(AriaRole.OPTION, "Hold a seed swap page").tap();
        vera.arrivesAt("Hold a seed swap");
        vera.opens("/search?q=garden");
        vera.arrivesAt("Search");
        vera.inspectsFromRightToLeft();
        vera.unfolds("Narrow it down");
        vera.inspects();
        vera.inspectsFromRightToLeft();
        vera.opens("/search?q=zzqxv");
        vera.arrivesAt("Search");
        vera.sees("Nothing was found.");
        vera.opens("/search");
        vera.arrivesAt("Search");
    }

    @Test
    void historyIsReadOnAPhone() {
        ContentRef page = commons.page(
                Writers.title("Mend a chain"),
                "Oil it.\n\nTurn the pedals.",
                "Oil it well.\n\nWipe it.\n\nTurn the pedals.");
        Person vera = visitor("vera", Equipment.PHONE);

        vera.opens(page.path() + "/history");
        vera.arrivesAt("History");
        vera.inspectsFromRightToLeft();
        vera.presses("Compare the two chosen");
        vera.arrivesAt("What changed");
        vera.inspectsFromRightToLeft();
        vera.opens(page.path() + "/revisions/1");
        vera.arrivesAt(page.title());
    }

    @Test
    void visitorLearnsWhyAPageIsGoneAndWhereNothingIsYet() {
        ContentRef page = commons.page(Writers.title("Ring the bell"), "Pull the rope.");
        commons.removes(page, "The bell was sold.");
        Person vera = visitor("vera", Equipment.PHONE);

        vera.opens(page.path());
        vera.arrivesAt("This page was removed");
        vera.sees("The bell was sold.");
        vera.opens("/wiki/nobody-wrote-this");
        vera.arrivesAt("There is no page here yet");
        vera.opens("/no/such/place");
        vera.arrivesAt("There is nothing at this address");
    }

    @Test
    void memberReadsTheDayOnWhichAPageWasRemovedAsVisitorsDo() {
        ContentRef page = commons.page(Writers.title("Climb the tower"), "Take the stairs.");
        commons.removes(page, "The stairs are broken.");
        Person vera = visitor("vera", Equipment.DESK);
        Person mia = member("Mia", Equipment.DESK);

        vera.opens("/search?q=garden");
        vera.arrivesAt("Search");
        vera.opens(page.path());
        vera.arrivesAt("This page was removed");
        String day = vera.page().locator("main time").innerText();
        mia.opens(page.path());
        mia.arrivesAt("This page was removed");

        assertThat(mia.page().locator("main time").innerText()).isEqualTo(day);
    }
}
