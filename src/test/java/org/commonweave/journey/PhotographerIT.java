package org.commonweave.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.content.ContentRef;
import org.commonweave.content.file.SamplePictures;
import org.commonweave.member.People;
import org.junit.jupiter.api.Test;

/// Somebody puts pictures into what they write.
class PhotographerIT extends Journey {

    /// What browsers do when somebody pastes or drops a file from elsewhere.
    private static final String HANDS_OVER = """
            ([target, kind, name, type, base64]) => {
              const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
              const transfer = new DataTransfer();
              transfer.items.add(new File([bytes], name, { type }));
              const place = target.getBoundingClientRect();
              const at = { clientX: place.left + 20, clientY: place.top + 20, bubbles: true, cancelable: true };
              target.dispatchEvent(kind === "paste"
                ? new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true })
                : new DragEvent(kind, { dataTransfer: transfer, ...at }));
            }
            """;

    @Test
    void pastedPictureIsDescribedPublishedAndSeenByAVisitor() {
        ContentRef page = commons.page(Writers.title("Dig a pond"), "Dig.");
        Person asha = member("Asha", Equipment.PHONE);
        asha.opens(page.path() + "/edit");
        asha.arrivesAt("Edit “" + page.title() + "”");

        asha.writes(" Then wait for the frogs.");
        handsOver(asha, "paste", "IMG 0042.jpg", "image/jpeg", SamplePictures.jpeg(1_200, 800));
        asha.sees("What does the picture show?");
        asha.inspects();
        asha.fills("What does the picture show?", "A pond with reeds");
        asha.fills("Caption, if it needs one", "Six weeks later");
        asha.presses("Done");
        assertThat(asha.text()).containsText("![A pond with reeds]");
        asha.inspects();
        asha.presses("Publish");
        asha.arrivesAt(page.title());

        Person vera = visitor("Vera", Equipment.PHONE);
        vera.opens(page.path());
        vera.arrivesAt(page.title());
        Locator picture = vera.page().getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("A pond with reeds"));
        assertThat(picture)
                .hasAttribute("srcset", Pattern.compile("/480/img-0042\\.jpg 480w , .*/img-0042\\.jpg 1200w"));
        assertThat(picture).hasAttribute("loading", "lazy");
        assertThat(picture).hasAttribute("width", "1200");
        assertThat(picture).hasJSProperty("complete", true);
        vera.sees("Six weeks later");
        picture.click();
        vera.arrivesAt("img-0042.jpg");
        vera.sees("Where it is used");
        vera.follows(page.title());
        vera.arrivesAt(page.title());
    }

    @Test
    void whatIsNoPictureGetsASentenceAndTheTextStaysWhole() {
        ContentRef page = commons.page(Writers.title("Dig a ditch"), "Dig it deep.");
        Person asha = member("Asha", Equipment.DESK);
        asha.opens(page.path() + "/edit");
        asha.arrivesAt("Edit “" + page.title() + "”");

        asha.bringsWhatCannotBeKept();
        handsOver(asha, "drop", "photo.png", "image/png", SamplePictures.page());
        asha.sees("“photo.png” is called a picture, but is none. Nothing was kept of it.");
        asha.inspects();
        asha.presses("Close");

        asha.doesNotSee("is called a picture");
        Assertions.assertThat(asha.page().evaluate("() => document.querySelector('text-editor').value.trim()"))
                .isEqualTo("Dig it deep.");
    }

    @Test
    void pictureThatSaysNothingIsRemindedOf() {
        ContentRef page = commons.page(Writers.title("Dig a well"), "Dig.");
        Person asha = member("Asha", Equipment.DESK);
        asha.opens(page.path() + "/edit");
        asha.arrivesAt("Edit “" + page.title() + "”");

        picks(asha, "Picture", "well.png", SamplePictures.png(300, 200));
        asha.presses("Later");
        asha.sees("A picture does not say yet what it shows.");
        asha.inspects();
        asha.presses("Describe it");
        asha.fills("What does the picture show?", "A well");
        asha.page().keyboard().press("Enter");

        asha.doesNotSee("A picture does not say yet what it shows.");
        assertThat(asha.text()).containsText("![A well]");
    }

    @Test
    void documentBecomesALinkInAReply() {
        People.Person hal = commons.account("Hal", Role.MEMBER);
        ContentRef group = commons.group(hal, Writers.title("Ditch diggers"), "Be kind.");
        ContentRef discussion = commons.discussion(hal, group, Writers.title("Who has a plan"), "Of the ditch?");
        People.Person account = commons.account("Asha", Role.MEMBER);
        commons.joins(account, group);
        Person asha = member(account, Equipment.DESK);
        asha.opens(discussion.path());
        asha.arrivesAt(discussion.title());

        asha.found(AriaRole.LINK, "Reply").click();
        picks(asha, "File", "Plan of the ditch.txt", SamplePictures.words());
        asha.inspects();
        asha.presses("Publish");

        asha.sees("Plan of the ditch.txt");
        assertThat(asha.found(AriaRole.LINK, "Plan of the ditch.txt"))
                .hasAttribute("href", Pattern.compile("/files/[0-9a-f]{64}/plan-of-the-ditch\\.txt"));
    }

    @Test
    void groupGetsAPictureThatItsVisitorsSee() {
        People.Person account = commons.account("Hal", Role.MEMBER);
        ContentRef group = commons.group(account, Writers.title("Pond keepers"), "Be kind.");
        Person hal = member(account, Equipment.DESK);
        hal.opens(group.path() + "/edit");
        hal.arrivesAt("Edit “" + group.title() + "”");

        picks(hal, "Choose a picture", "pond.jpg", SamplePictures.jpeg(1_200, 800));
        hal.fills("What does the picture show?", "Our pond");
        hal.inspects();
        hal.presses("Publish");
        hal.arrivesAt(group.title());

        Person vera = visitor("Vera", Equipment.PHONE);
        vera.opens(group.path());
        vera.arrivesAt(group.title());
        assertThat(vera.found(AriaRole.IMG, "Our pond")).hasAttribute("srcset", Pattern.compile(".* 480w, .*"));
        vera.opens("/groups?q=" + group.title().replace(" ", "+"));
        vera.arrivesAt("Groups");
        assertThat(vera.page().locator("img.entry-picture")).hasCount(1);
    }

    private static void handsOver(Person person, String kind, String name, String type, byte[] bytes) {
        person.inspects();
        person.text()
                .evaluate(
                        "(target, [kind, name, type, base64]) => (%s)([target, kind, name, type, base64])"
                                .formatted(HANDS_OVER.strip()),
                        new Object[] {kind, name, type, Base64.getEncoder().encodeToString(bytes)});
    }

    private static void picks(Person person, String button, String name, byte[] bytes) {
        person.inspects();
        FileChooser chooser = person.page().waitForFileChooser(() -> person.presses(button));
        chooser.setFiles(new FilePayload(name, "application/octet-stream", bytes));
    }
}
