package org.commonweave.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One person before one browser: what they do, in the words in which they would tell it, and what they see.
final class Person {

    private static final String TEXT = "Text of the page";

    /// Pages for reading have no outlet for the interface, and are complete when they are there.
    private static final String SETTLED = """
            () => {
              if (!document.getElementById("outlet")) return true;
              const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter((client) => client.isActive);
              const hasStarted = clients.length > 0 && !document.getElementById("first-text");
              return hasStarted && clients.every((client) => !client.isActive());
            }
            """;

    /// What the interface and the server tell each other.
    private static final String TALK = "**/*v-r=uidl*";

    /// The first thing that the interface asks of the server.
    private static final String START = "**/*v-r=init*";

    private final String name;
    private final BrowserContext browser;
    private final boolean scripts;
    private final Findings findings = new Findings();
    private final List<Route> held = new ArrayList<>();
    private Page page;

    Person(String name, Equipment equipment, String address) {
        this.name = name;
        this.scripts = equipment.scripts();
        this.browser = SharedBrowser.get().newContext(equipment.options(address));
        browser.onConsoleMessage(findings::hear);
        browser.onWebError(findings::hear);
        this.page = browser.newPage();
    }

    // Where they go

    void opens(String path) {
        page.navigate(path);
    }

    void reloads() {
        page.reload();
    }

    void follows(String link) {
        found(AriaRole.LINK, link).click();
    }

    void presses(String button) {
        found(AriaRole.BUTTON, button).click();
    }

    /// Unfolds what is folded under these words.
    void unfolds(String words) {
        settles();
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(words))
                .locator("visible=true")
                .first()
                .click();
    }

    /// Closes the tab and opens another one.
    void takesANewTab() {
        page.close();
        page = browser.newPage();
    }

    /// Ends the browser and starts it again, which forgets what was kept for one sitting only.
    void restartsTheBrowser() {
        browser.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        takesANewTab();
    }

    void signsOutInAnotherTab() {
        Page other = browser.newPage();
        other.navigate("/sign-out");
        other.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign out").setExact(true))
                .click();
        assertThat(other.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in"))
                        .first())
                .isVisible();
        other.close();
    }

    /// The line to the server is cut.
    void losesTheLine() {
        findings.lineIsBroken();
        browser.setOffline(true);
    }

    /// The server takes no more drafts from them, which their browser notices.
    void canKeepNoDrafts() {
        findings.draftsAreRefused();
    }

    /// The server takes not every file from them, which their browser notices.
    void bringsWhatCannotBeKept() {
        findings.filesAreRefused();
    }

    void findsTheLineAgain() {
        browser.setOffline(false);
    }

    /// The line is back, to a server that has begun anew.
    void meetsAServerThatForgotHim() {
        browser.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        findsTheLineAgain();
    }

    /// From now on the server answers only that it has a fault.
    void meetsFaultsOfTheServer() {
        findings.lineIsBroken();
        page.route(TALK, route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
    }

    void meetsAServerThatWorksAgain() {
        page.unroute(TALK);
    }

    /// From now on pages can be read, and the interface does not start yet.
    void waitsForTheInterface() {
        page.route(START, held::add);
    }

    void getsTheInterface() {
        held.forEach(Route::resume);
        page.unroute(START);
    }

    /// Leaves pages without a look at the browser's question whether to do so.
    void leavesWithoutHesitation() {
        page.onDialog(Dialog::accept);
    }

    // What they type and choose

    void fills(String label, String text) {
        field(label).fill(text);
    }

    /// Hands in a file of their own.
    void handsIn(String fileName, byte[] file) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(fileName, "application/zip", file));
    }

    /// Takes what stands behind a link home.
    Path downloads(String link) {
        return page.waitForDownload(() -> follows(link)).path();
    }

    void ticks(String box) {
        found(AriaRole.CHECKBOX, box).check();
    }

    void chooses(String option) {
        found(AriaRole.RADIO, option).check();
    }

    /// Opens a list and takes one of what it offers.
    void picks(String list, String option) {
        settles();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(list))
                .locator("visible=true")
                .first()
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    /// Types at the end of the text of a page.
    void writes(String text) {
        text().click();
        page.keyboard().press("ControlOrMeta+End");
        page.keyboard().type(text);
    }

    /// Puts text from elsewhere at the end of the text of a page.
    void pastes(String text) {
        text().click();
        page.keyboard().press("ControlOrMeta+End");
        page.keyboard().insertText(text);
    }

    /// Puts something else where these words stand in the text of a page.
    void rewrites(String words, String others) {
        text().getByText(words).dblclick();
        page.keyboard().press("Home");
        page.keyboard().press("Shift+End");
        page.keyboard().type(others);
    }

    Keyboard keyboard() {
        return new Keyboard(page);
    }

    // What they see

    /// Sees the page with this heading, which has no fault.
    void arrivesAt(String heading) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions()
                                .setName(heading)
                                .setExact(true)
                                .setLevel(1)))
                .isVisible();
        inspects();
    }

    void sees(String text) {
        assertThat(page.getByText(text).locator("visible=true").first()).isVisible();
    }

    void doesNotSee(String text) {
        assertThat(page.getByText(text).locator("visible=true")).hasCount(0);
    }

    void isAt(String path) {
        assertThat(page).hasURL(path);
    }

    /// Looks closely at the page as it is now; what is wrong with it is told at the end of the journey.
    void inspects() {
        settles();
        findings.add(scripts ? Inspection.of(page) : Inspection.withoutScripts(page));
    }

    /// Goes through the page with the Tab key; what does not show its focus is told at the end of the journey.
    void inspectsStops(int stops) {
        findings.add(List.copyOf(keyboard().stopsThatDoNotShow(stops)));
    }

    void inspectsFromRightToLeft() {
        findings.add(Inspection.fromRightToLeft(page));
    }

    /// Waits until the interface has started and has nothing to tell the server, unless it cannot.
    private void settles() {
        if (scripts && !findings.isLineBroken()) {
            page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(SETTLED)));
        }
    }

    // For journeys that need more than these words

    Page page() {
        return page;
    }

    BrowserContext browser() {
        return browser;
    }

    Locator text() {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(TEXT).setExact(true));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .locator("visible=true")
                .first();
    }

    Locator found(AriaRole role, String named) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(named).setExact(true))
                .locator("visible=true")
                .first();
    }

    // At the end

    List<String> findings() {
        return findings.all();
    }

    /// Keeps a picture of each open page, and what it is made of.
    void keepEvidence(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Page open : browser.pages()) {
            String file = name + URI.create(open.url()).getPath().replaceAll("[^A-Za-z0-9]+", "-");
            open.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(file + ".png")));
            Files.writeString(folder.resolve(file + ".html"), open.content());
        }
    }

    void leaves() {
        browser.close();
    }
}
