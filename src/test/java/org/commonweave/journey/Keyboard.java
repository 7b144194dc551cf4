package org.commonweave.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// The keyboard as the only thing at hand.
final class Keyboard {

    /// More stops than the longest page has.
    private static final int MOST_STOPS = 200;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    void hits(String key) {
        page.keyboard().press(key);
    }

    void types(String text) {
        page.keyboard().type(text);
    }

    /// Presses Tab until the focus is on the thing that a screen reader calls so, such as `button "Publish"`.
    void tabsTo(String thing) {
        goesTo(thing, "Tab");
    }

    /// Presses Shift+Tab until the focus is there.
    void tabsBackTo(String thing) {
        goesTo(thing, "Shift+Tab");
    }

    /// What has the focus, as a screen reader calls it; empty if the focus is nowhere.
    String focus() {
        Locator focused = page.locator(":focus");
        return focused.count() == 0 ? "" : focused.last().ariaSnapshot().lines().findFirst().orElse("");
    }

    private void goesTo(String thing, String key) {
        StringBuilder way = new StringBuilder();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (focus().startsWith("- " + thing)) {
                return;
            }
            page.keyboard().press(key);
            String here = focus();
            assertThat(here).as("focus after %s on the way to %s:\n%s", key, thing, way).isNotEmpty();
            way.append(here).append('\n');
        }
        throw new AssertionError("No way by " + key + " to " + thing + ":\n" + way);
    }
}
