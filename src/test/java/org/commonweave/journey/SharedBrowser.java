package org.commonweave.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The one browser of a test run; each person gets a profile of their own in it.
final class SharedBrowser {

    /// A busy machine takes its time; who waits less takes slowness for a fault. In milliseconds.
    private static final double PATIENCE = 20_000;

    private static @Nullable Browser browser;

    private SharedBrowser() {}

    static synchronized Browser get() {
        if (browser == null) {
            browser = start();
        }
        return browser;
    }

    private static Browser start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var launch = new BrowserType.LaunchOptions().setArgs(List.of("--disable-gpu"));
        Machine.browsers().program().ifPresent(launch::setExecutablePath);
        // What is needed is here by now; left to itself, Playwright would fetch three browsers.
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium().launch(launch);
    }
}
