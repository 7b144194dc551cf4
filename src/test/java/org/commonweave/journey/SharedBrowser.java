package org.commonweave.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The one browser of a test run; each person gets a profile of their own in it.
final class SharedBrowser {

    /// A busy machine takes its time; who waits less takes slowness for a fault. In milliseconds.
    private static final double PATIENCE = 20_000;

    private static final Path LOCK = Path.of("target", "browser.lock");

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
        program().ifPresent(launch::setExecutablePath);
        // What is needed is here by now; left to itself, Playwright would fetch three browsers.
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium().launch(launch);
    }

    /// Looked for, and installed, by one process at a time.
    private static Optional<Path> program() {
        try (var file = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = file.lock()) {
            return Machine.browsers().program();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
