package org.commonweave.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Route;
import org.commonweave.Writers;
import org.commonweave.content.ContentRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Somebody writes while everything goes wrong.
class NothingTypedIsLostIT extends Journey {

    private static final String TYPED = " Typed with great care.";

    private ContentRef page = new ContentRef(0, "", "", "");
    private Person tom = null;

    @BeforeEach
    void begin() {
        page = commons.page(Writers.title("Sharpen a saw"), "Take a file.");
        tom = member("Tom", Equipment.PHONE);
        tom.opens(page.path() + "/edit");
        tom.arrivesAt("Edit “" + page.title() + "”");
        tom.writes(TYPED);
        tom.sees("Not published yet; kept in this browser.");
    }

    @Test
    void reloadedTabOffersWhatWasTyped() {
        tom.page().onceDialog(Dialog::accept);
        tom.reloads();

        carriesOnAndPublishes();
    }

    @Test
    void closedTabOffersWhatWasTypedInANewOne() {
        tom.takesANewTab();
        tom.opens(page.path() + "/edit");

        carriesOnAndPublishes();
    }

    @Test
    void endedSessionAsksToSignInAndThenOffersWhatWasTyped() {
        tom.browser().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        tom.page().onDialog(Dialog::accept);
        tom.presses("Publish");
        tom.arrivesAt("Sign in");
    }

    @Test
    void errorOfTheServerIsToldAndTheTextStays() {
        tom.page().route("**/*v-r=uidl*", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
        tom.presses("Publish");
        tom.page().waitForTimeout(4000);
        System.err.println("500: " + tom.page().locator("body").ariaSnapshot());
        tom.page().screenshot(new com.microsoft.playwright.Page.ScreenshotOptions().setPath(java.nio.file.Path.of("/tmp/j-500.png")));
        tom.page().unroute("**/*v-r=uidl*");
        assertThat(tom.text()).containsText(TYPED.strip());
    }

    @Test
    void lostConnectionIsToldAndPublishingWorksWhenItIsBack() {
        tom.browser().setOffline(true);
        tom.presses("Publish");
        tom.page().waitForTimeout(4000);
        System.err.println("offline: " + tom.page().locator("body").ariaSnapshot());
        tom.page().screenshot(new com.microsoft.playwright.Page.ScreenshotOptions().setPath(java.nio.file.Path.of("/tmp/j-offline.png")));
        tom.browser().setOffline(false);
        tom.arrivesAt(page.title());
        tom.sees(TYPED.strip());
    }

    private void carriesOnAndPublishes() {
        tom.sees("You typed something here and did not publish it. It is still there.");
        tom.inspects();
        tom.presses("Carry on with it");
        assertThat(tom.text()).containsText(TYPED.strip());
        tom.presses("Publish");
        tom.arrivesAt(page.title());
        tom.sees("Take a file." + TYPED);
    }
}
