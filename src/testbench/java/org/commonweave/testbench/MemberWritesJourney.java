package org.commonweave.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import com.vaadin.testbench.TestBenchElement;
import com.vaadin.testbench.annotations.RunLocally;
import com.vaadin.testbench.parallel.Browser;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A member signs in, starts a page, and reads it.
@IntegrationTest
@RunLocally(Browser.CHROME)
class MemberWritesJourney extends BrowserTestBase {

    private static final By HEADING = By.tagName("h1");

    @LocalServerPort
    int port;

    @BeforeEach
    void signIn() {
        getDriver().get(address("/sign-in"));
        type("username", IntegrationTest.ADMINISTRATOR);
        type("password", IntegrationTest.PASSWORD + Keys.ENTER);
        waitUntil(ExpectedConditions.urlToBe(address("/")));
    }

    @BrowserTest
    void pageIsStartedAndRead() {
        String title = Writers.title("Carry a canoe");

        getDriver().get(address("/wiki/new"));
        waitUntil(ExpectedConditions.elementToBeClickable(By.id("title")));
        $("input").id("title").sendKeys(title);
        waitUntil(ExpectedConditions.elementToBeClickable(By.cssSelector("[role=textbox]")));
        $(TestBenchElement.class).withAttribute("role", "textbox").first().sendKeys("On two pairs of shoulders.");
        $("button").withText("Publish").first().click();
        waitUntil(ExpectedConditions.textToBe(HEADING, title));

        assertThat($("article").first().getText()).contains("On two pairs of shoulders.");
    }

    private void type(String field, String text) {
        By place = By.cssSelector("[name=" + field + "] input");
        waitUntil(ExpectedConditions.elementToBeClickable(place));
        findElement(place).sendKeys(text);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
