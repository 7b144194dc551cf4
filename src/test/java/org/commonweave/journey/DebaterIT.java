package org.commonweave.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.content.ContentRef;
import org.commonweave.member.People;
import org.junit.jupiter.api.Test;

/// Network members who debate in groups.
class DebaterIT extends Journey {

    @Test
    void newcomerJoinsAsksGetsAnAnswerAndAcceptsIt() {
        People.Person hal = commons.account("Hal", Role.MEMBER);
        ContentRef group = commons.group(hal, Writers.title("Apple growers"), "Say which soil you have.");
        String title = Writers.title("When do I cut a young tree");
        Person nadia = member("Nadia", Equipment.PHONE);

        nadia.opens("/groups");
        nadia.arrivesAt("Groups");
        nadia.inspectsFromRightToLeft();
        nadia.fills("Find a group", group.title());
        nadia.page().keyboard().press("Enter");
        nadia.sees(group.title());
        nadia.follows(group.title());
        nadia.arrivesAt(group.title());
        nadia.inspectsFromRightToLeft();
        nadia.follows("Join");
        nadia.arrivesAt("Join “" + group.title() + "”?");
        nadia.presses("Join");
        nadia.sees("Please accept the rules of the group first.");
        nadia.inspects();
        nadia.ticks("I accept these rules");
        nadia.presses("Join");
        nadia.arrivesAt(group.title());

        nadia.follows("Start a discussion");
        nadia.arrivesAt("Start a discussion");
        nadia.inspectsFromRightToLeft();
        nadia.fills("Title", title);
        nadia.found(AriaRole.TEXTBOX, "What you want to say").click();
        nadia.page().keyboard().type("Before the frost, or after it?");
        nadia.ticks("This is a question that can be answered");
        nadia.inspects();
        nadia.presses("Publish");
        nadia.arrivesAt(title);
        nadia.sees("Question without an answer");
        nadia.inspectsFromRightToLeft();

        commons.reply(hal, commons.newestIn(group), "After the hardest frost, when the buds still sleep.");
        nadia.reloads();
        nadia.arrivesAt(title);
        nadia.sees("when the buds still sleep");
        nadia.presses("This answers the question");
        nadia.sees("Accepted as an answer");
        nadia.sees("Question, answered");
        nadia.inspects();
    }

    @Test
    void nestedArgumentIsReadByKeyboardWithWhatItAnswers() {
        People.Person hal = commons.account("Hal", Role.MEMBER);
        People.Person sami = commons.account("Sami", Role.MEMBER);
        ContentRef group = commons.group(hal, Writers.title("Apple growers"), "Say which soil you have.");
        commons.joins(sami, group);
        ContentRef discussion = commons.discussion(hal, group, Writers.title("Whose ladder is it"), "It was mine.");
        ContentRef first = commons.reply(sami, discussion, "It was always here.");
        commons.reply(hal, discussion, "Something else entirely.");
        ContentRef answer = commons.answer(hal, discussion, first, "Not before I brought it.");
        commons.answer(sami, discussion, answer, "Then take it home.");
        Person kim = member("Kim", Equipment.DESK);
        Keyboard keys = kim.keyboard();

        kim.opens(discussion.path());
        kim.arrivesAt(discussion.title());
        keys.enters("button \"Below what they answer\"");
        kim.sees("You will read discussions in this order from now on.");
        kim.inspects();
        assertThat(kim.page().locator("ol.replies > li"))
                .containsText(new String[] {"always here", "Not before", "take it home", "Something else"});
        keys.enters("link \"in reply to Sami\"");
        assertThat(kim.page()).hasURL(Pattern.compile("#reply-\\d+$"));
        assertThat(kim.page().locator(":target")).containsText("It was always here.");
        keys.enters("link \"in reply to Hal\"");
        assertThat(kim.page().locator(":target")).containsText("It was mine.");
        kim.inspects();
    }
}
