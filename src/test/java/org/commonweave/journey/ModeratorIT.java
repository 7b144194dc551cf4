package org.commonweave.journey;

import com.microsoft.playwright.options.AriaRole;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.content.ContentRef;
import org.commonweave.member.People;
import org.junit.jupiter.api.Test;

/// Those who keep order in groups, and those who call them.
class ModeratorIT extends Journey {

    @Test
    void reportIsLookedAtDecidedToldAndLookedAtOnceMore() {
        People.Person hal = commons.account("Hal", Role.MEMBER);
        People.Person rudi = commons.account("Rudi", Role.MEMBER);
        ContentRef group = commons.group(hal, Writers.title("Ladder library"), "Bring it back dry.");
        commons.joins(rudi, group);
        ContentRef discussion = commons.discussion(hal, group, Writers.title("Who has the long one"), "Since May.");
        ContentRef reply = commons.reply(rudi, discussion, "Only a fool would ask that.");

        Person kim = member("Kim", Equipment.PHONE);
        kim.opens(discussion.path());
        kim.arrivesAt(discussion.title());
        kim.page().locator("ol.replies a[href^='/report']").first().click();
        kim.arrivesAt("Report something that is not right");
        kim.inspectsFromRightToLeft();
        kim.picks("What is not right?", "Something else");
        kim.presses("Report it");
        kim.sees("Please say in some words what is not right.");
        kim.picks("What is not right?", "Rude or hurtful");
        kim.fills("In words", "This is no way to talk.");
        kim.presses("Report it");
        kim.sees("Thank you. Those who keep order will look at it");

        Person moderator = member(hal, Equipment.DESK);
        moderator.opens("/notices");
        moderator.follows("Something waits for somebody who keeps order");
        moderator.arrivesAt("What waits for a decision");
        moderator.sees("This is no way to talk.");
        moderator.inspectsFromRightToLeft();
        moderator.page().locator("main a[href^='/moderation/decide']").first().click();
        moderator.arrivesAt("Keep order");
        moderator.inspectsFromRightToLeft();
        moderator.picks("What is not right?", "Rude or hurtful");
        moderator.fills("Reason in words", "Please answer the question, not the person.");
        moderator.presses("Hide it");
        moderator.sees("Done, and written down.");
        moderator.inspects();
        moderator.opens("/moderation/queue");
        moderator.sees("Nothing waits here.");

        kim.opens(discussion.path());
        kim.sees("Please answer the question, not the person.");
        kim.doesNotSee("Only a fool would ask that.");
        kim.inspects();

        Person author = member(rudi, Equipment.PHONE);
        author.opens("/notices");
        author.follows("Your reply “" + reply.title() + "” was hidden from others");
        author.arrivesAt("Your posts and reports");
        author.inspectsFromRightToLeft();
        author.unfolds("Ask for another look");
        author.fills("Why should somebody look once more?", "We are old friends, and it was a joke.");
        author.presses("Send");
        author.sees("You have asked for another look. Nobody has answered yet.");

        moderator.opens("/moderation/queue");
        moderator.sees("We are old friends, and it was a joke.");
        moderator.inspects();
        moderator.presses("Take it back: Rudi");
        moderator.sees("Nothing waits here.");

        Person passer = visitor("Pat", Equipment.PHONE);
        passer.opens(discussion.path());
        passer.sees("Only a fool would ask that.");
        passer.opens("/moderation");
        passer.arrivesAt("How order is kept");
        passer.sees("A reply is shown again");
        passer.inspectsFromRightToLeft();
    }

    @Test
    void firstWordsOfANewMemberAreSeenWhenSomebodyHasLookedAtThem() {
        People.Person hal = commons.account("Hal", Role.MEMBER);
        ContentRef group = commons.group(hal, Writers.title("Ladder library"), "Bring it back dry.");
        ContentRef discussion = commons.discussion(hal, group, Writers.title("Who has the long one"), "Since May.");
        People.Person nora = commons.newcomer();
        commons.joins(nora, group);
        Person newcomer = member(nora, Equipment.PHONE);

        newcomer.opens(discussion.path());
        newcomer.arrivesAt(discussion.title());
        newcomer.page().locator("main a:text-is(\"Reply\")").first().click();
        newcomer.found(AriaRole.TEXTBOX, "Your reply").click();
        newcomer.page().keyboard().type("It leans behind the hall.");
        newcomer.presses("Publish");
        newcomer.sees("This waits for a moderator");
        newcomer.inspectsFromRightToLeft();
        Person kim = member("Kim", Equipment.DESK);
        kim.opens(discussion.path());
        kim.arrivesAt(discussion.title());
        kim.doesNotSee("It leans behind the hall.");

        Person moderator = member(hal, Equipment.DESK);
        moderator.opens("/notices");
        moderator.follows("Something waits for somebody who keeps order");
        moderator.sees("It leans behind the hall.");
        moderator.presses("Show it to others: Re: " + discussion.title());
        moderator.sees("Nothing waits here.");

        kim.reloads();
        kim.sees("It leans behind the hall.");
        newcomer.opens("/notices");
        newcomer.sees("was looked at and is shown to others now");
    }
}
