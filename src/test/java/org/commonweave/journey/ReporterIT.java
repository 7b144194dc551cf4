package org.commonweave.journey;

import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.content.ContentRef;
import org.commonweave.member.People;
import org.junit.jupiter.api.Test;

/// Social reporters who tell what happened, on a phone and on the spot.
class ReporterIT extends Journey {

    @Test
    void storyIsToldOnAPhonePublishedAndFoundFromThePageThatItUsed() {
        ContentRef used = commons.page(Writers.title("Close a street"), "Ask early.");
        String title = Writers.title("We closed the lane");
        Person noor = member("Noor", Equipment.PHONE);

        noor.opens("/stories");
        noor.arrivesAt("Stories");
        noor.inspectsFromRightToLeft();
        noor.follows("Tell a story");
        noor.arrivesAt("Tell a story");
        noor.inspects();
        noor.fills("Title", title);
        noor.found(AriaRole.TEXTBOX, "Text of the story").click();
        noor.page().keyboard().press("Control+End");
        noor.page().keyboard().type("Ask for Noor.");
        noor.fills("First day", "2026-05-03");
        noor.fills("Last day", "2026-05-01");
        noor.fills("Place", "Larch Close 4, Brackwater");
        noor.sees("if somebody lives there");
        noor.fills("Place", "Larch Close, Brackwater");
        noor.presses("Save the draft");
        noor.sees("The last day is before the first.");
        noor.inspects();
        noor.fills("Last day", "");
        noor.unfolds("What came of it, in figures");
        noor.page().locator("#about-outcome-1-what").fill("Neighbours known by name");
        noor.inspects();
        noor.unfolds("Pages used, lists and series");
        noor.fills("Pages you used", used.title());
        noor.presses("Save the draft");
        noor.arrivesAt(title);
        noor.sees("This is a draft");
        noor.inspectsFromRightToLeft();

        noor.follows("Publish or manage");
        noor.arrivesAt("Publish and manage “" + title + "”");
        noor.inspectsFromRightToLeft();
        noor.presses("Publish now");
        noor.arrivesAt(title);
        noor.sees("Larch Close");
        noor.sees("Right of reply");

        Person visitor = visitor("Somebody", Equipment.PHONE);
        visitor.opens(used.path());
        visitor.sees("Stories of this in practice");
        visitor.follows(title);
        visitor.arrivesAt(title);
        visitor.inspects();
    }

    @Test
    void readerGoesFromAPageToAStoryToItsPlaceToAnotherPage() {
        ContentRef first = commons.page(Writers.title("Close a street"), "Ask early.");
        ContentRef second = commons.page(Writers.title("Count a river"), "Count twice.");
        People.Person noor = commons.account("Noor", Role.MEMBER);
        String town = Writers.title("Brackwater");
        ContentRef lane = commons.story(
                noor,
                Writers.title("We closed the lane"),
                "It rained.",
                Map.of("place", "Larch Close, " + town, "uses", first.path()));
        ContentRef river = commons.story(
                noor,
                Writers.title("Sami measured"),
                "Every Sunday.",
                Map.of("place", "Weir Street, " + town, "uses", second.path()));
        Person reader = visitor("Somebody", Equipment.PHONE);

        reader.opens(first.path());
        reader.follows(lane.title());
        reader.arrivesAt(lane.title());
        reader.follows(town);
        reader.arrivesAt(town);
        reader.inspectsFromRightToLeft();
        reader.sees("Larch Close");
        reader.follows(river.title());
        reader.arrivesAt(river.title());
        reader.follows(second.title());
        reader.arrivesAt(second.title());
    }

    @Test
    void groupDeclinesAndTheStoryDoesNotNameIt() {
        People.Person hal = commons.account("Hal", Role.MEMBER);
        ContentRef group = commons.group(hal, Writers.title("Apple growers"), "Say which soil you have.");
        People.Person noor = commons.account("Noor", Role.MEMBER);
        ContentRef story = commons.story(noor, Writers.title("At the orchard"), "They pruned.");
        Person reporter = member(noor, Equipment.DESK);

        reporter.opens(story.path());
        reporter.follows("Manage this story");
        reporter.fills("Address of the group", group.path());
        reporter.presses("Name this group");
        reporter.sees("not answered yet");
        reporter.inspects();

        Person keeper = member(hal, Equipment.PHONE);
        keeper.opens(group.path());
        keeper.follows("A story asks to name this group");
        keeper.arrivesAt("Stories that name your groups");
        keeper.inspectsFromRightToLeft();
        keeper.found(AriaRole.BUTTON, "No: " + story.title()).click();
        keeper.sees("The story does not name your group.");

        Person visitor = visitor("Somebody", Equipment.DESK);
        visitor.opens(story.path());
        visitor.arrivesAt(story.title());
        visitor.doesNotSee(group.title());
        visitor.inspects();
    }
}
