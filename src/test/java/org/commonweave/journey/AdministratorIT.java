package org.commonweave.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.content.ContentRef;
import org.commonweave.member.People;
import org.junit.jupiter.api.Test;

/// An administrator looks after the commons, and a steward after its pages.
class AdministratorIT extends Journey {

    @Test
    void administratorLooksAfterTheSiteOnAPhone() {
        People.Person newcomer = commons.account(Writers.title("Nils"), Role.MEMBER);
        Person ada = member("Ada", Role.ADMINISTRATOR, Equipment.PHONE);

        ada.opens("/admin");
        ada.arrivesAt("Overview");
        ada.inspectsFromRightToLeft();
        ada.opens("/admin/settings");
        ada.arrivesAt("Settings");
        ada.fills("Name of the site", "");
        ada.presses("Save settings");
        ada.sees("Give your commons a name");
        ada.inspects();
        ada.fills("Name of the site", "Commonweave");
        ada.presses("Save settings");
        ada.sees("Saved. Everybody sees it from now on.");
        ada.inspects();
        ada.opens("/admin/mail");
        ada.arrivesAt("Mail");
        ada.page().getByText("Read the letter").first().click();
        ada.inspects();
        ada.opens("/admin/members");
        ada.arrivesAt("Members");
        ada.fills("Name or address", newcomer.email());
        ada.keyboard().hits("Enter");
        ada.sees(newcomer.name());
        ada.inspects();
        ada.inspectsFromRightToLeft();
    }

    @Test
    void administratorMakesSomebodyASteward() {
        People.Person newcomer = commons.account(Writers.title("Nora"), Role.MEMBER);
        Person ada = member("Ada", Role.ADMINISTRATOR, Equipment.DESK);

        ada.opens("/admin/members?q=" + newcomer.email());
        ada.arrivesAt("Members");
        ada.field("Role of " + newcomer.name()).click();
        ada.inspects();
        ada.found(AriaRole.OPTION, "steward").click();
        ada.sees(newcomer.name() + " is now steward.");
        ada.inspects();
    }

    @Test
    void administratorBringsInAFolderAfterSeeingWhatWouldComeOfIt() {
        String title = Writers.title("Build a bench");
        byte[] folder = PackedFolder.of(Map.of(
                "bench.md", "# " + title + "\n\nThree boards. See [the saw](saw.md) and [the plane](plane.md).",
                "saw.md", "# " + title + " with a saw\n\nCut slowly."));
        Person ada = member("Ada", Role.ADMINISTRATOR, Equipment.PHONE);

        ada.opens("/admin/import");
        ada.arrivesAt("Bring in a folder");
        ada.inspectsFromRightToLeft();
        ada.presses("Look through it first");
        ada.sees("Choose a file or a folder first.");
        ada.inspects();
        ada.handsIn("workshop.zip", folder);
        ada.sees("“workshop.zip” has arrived.");
        ada.inspects();
        ada.presses("Look through it first");
        ada.sees("Import of “workshop”");
        ada.inspects();
        commons.worksOnImports();
        ada.sees("What would not be taken over as it is");
        ada.inspects();
        ada.presses("Bring in 2 pages");
        ada.sees("Being brought in");
        ada.inspects();
        commons.worksOnImports();
        ada.sees("2 pages from this source");
        ada.inspects();
        ada.inspectsFromRightToLeft();
        ada.follows(title);
        ada.arrivesAt(title);
        ada.opens("/admin/import");
        ada.sees("Earlier imports");
        ada.inspects();
    }

    @Test
    void administratorLooksAfterTheSearchIndex() {
        commons.page(Writers.title("Sweep a chimney"), "From below, with a long rod.");
        Person ada = member("Ada", Role.ADMINISTRATOR, Equipment.PHONE);

        ada.opens("/admin/search");
        ada.arrivesAt("Search");
        ada.inspectsFromRightToLeft();
        ada.presses("Check and mend");
        ada.page().getByRole(AriaRole.STATUS).getByText("right").waitFor();
        ada.inspects();
        ada.presses("Make it anew");
        ada.sees("The index has been made anew with");
        ada.inspects();
    }

    @Test
    void administratorMakesABackupAndTakesItHome() {
        Person ada = member("Ada", Role.ADMINISTRATOR, Equipment.PHONE);

        ada.opens("/admin/backup");
        ada.arrivesAt("Backups");
        ada.inspectsFromRightToLeft();
        ada.presses("Make a backup now");
        ada.sees("You can leave this page.");
        ada.inspects();
        commons.worksOnBackups();
        ada.sees("Made by hand");
        ada.sees("In order. Checked on");
        ada.inspects();
        ada.presses("Check");
        ada.sees("Being looked at now.");
        commons.worksOnBackups();
        ada.sees("In order. Checked on");
        assertThat(commons.faultsOfBackup(ada.downloads("Download"))).isEmpty();
        ada.unfolds("Remove");
        ada.inspects();
        ada.inspectsFromRightToLeft();
        ada.presses("Remove for good");
        ada.sees("There is no backup yet.");
        ada.inspects();
    }

    @Test
    void stewardLooksIntoTheBinOnAPhone() {
        ContentRef page = commons.page(Writers.title("Light a fire"), "With one match.");
        commons.removes(page, "Too dangerous here.");
        Person sam = member("Sam", Role.STEWARD, Equipment.PHONE);

        sam.opens("/admin/bin");
        sam.arrivesAt("Bin");
        sam.sees(page.title());
        sam.sees("Too dangerous here.");
        sam.inspectsFromRightToLeft();
    }

    @Test
    void stewardLooksForLooseEndsOnAPhone() {
        ContentRef page =
                commons.page(Writers.title("Lay a hedge"), "See [[Sharpen a billhook]] and [[Start here#nowhere]].");
        Person sam = member("Sam", Role.STEWARD, Equipment.PHONE);

        sam.opens("/admin/loose-ends");
        sam.arrivesAt("Loose ends");
        sam.inspectsFromRightToLeft();
        for (String list : List.of("orphans", "old", "wanted")) {
            sam.opens("/admin/loose-ends/" + list);
            sam.arrivesAt("Loose ends");
        }
        sam.sees("Sharpen a billhook");
        sam.opens(page.path() + "/old-links");
        sam.arrivesAt("Links by the old title");
    }

    @Test
    void memberIsToldThatAdminPagesAreForOthers() {
        Person mia = member("Mia", Equipment.PHONE);

        mia.opens("/admin");
        mia.arrivesAt("This page is not open to you");
    }
}
